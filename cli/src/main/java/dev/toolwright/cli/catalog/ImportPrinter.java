package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.ImportCounts;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Shows what imports did. Notes are shown on request; what was refused or left out is always told. */
record ImportPrinter(Terminal terminal, boolean json, boolean verbose) {

    private static final int FINDINGS_SHOWN = 20;

    void print(List<ImportReport> reports) {
        if (json) {
            JsonOption.print(terminal, document(reports));
            return;
        }
        printFindings(reports.stream().flatMap(report -> report.findings().stream()).toList());
        reports.forEach(report -> printHints(report.counts()));
        for (ImportReport report : reports) {
            if (!report.providers().isEmpty()) {
                terminal.out().println(imported(report));
            } else if (report.counts().unchanged() > 0) {
                terminal.out().println("nothing has changed: " + Amount.of(report.counts().unchangedTools(), "tool") + " from "
                        + Amount.of(report.counts().unchanged(), "document"));
            }
        }
    }

    private void printFindings(List<Finding> all) {
        List<Finding> findings = all.stream().filter(finding -> verbose || finding.kind() != Finding.Kind.NOTE).toList();
        findings.stream()
                .limit(verbose ? Long.MAX_VALUE : FINDINGS_SHOWN)
                .forEach(finding -> terminal.err().println(terminal.style(style(finding), Plain.line(finding.toString()))));
        if (!verbose && findings.size() > FINDINGS_SHOWN) {
            terminal.err().println("… and " + (findings.size() - FINDINGS_SHOWN) + " more; all with --verbose, or in a file with "
                    + "--report FILE");
        }
    }

    private void printHints(ImportCounts counts) {
        if (counts.documents() == 0) {
            hint("there is nothing to import: no file ends in .json, .yaml or .yml");
        } else if (verbose && counts.passedOver() > 0) {
            hint(Amount.of(counts.passedOver(), "file") + " of other kinds " + (counts.passedOver() == 1 ? "was" : "were")
                    + " passed over");
        }
        int changed = counts.findings(Finding.Kind.QUARANTINED);
        if (changed > 0) {
            hint(Amount.of(changed, "changed tool") + (changed == 1 ? " waits" : " wait")
                    + " for approval: toolwright catalog quarantine list");
        }
        if (counts.unlocated() > 0) {
            hint(Amount.of(counts.unlocated(), "tool") + " can be called once somebody says where: their documents name no host;"
                    + " toolwright.yaml can, under calls: providers: ID: server:");
        }
        if (counts.findings(Finding.Kind.GONE) > 0) {
            hint("what is gone from the documents stays in the catalogue, if not removed: catalog remove, or import with "
                    + "--remove-vanished");
        }
    }

    private void hint(String text) {
        terminal.err().println("toolwright: " + text);
    }

    private static String imported(ImportReport report) {
        ImportCounts counts = report.counts();
        return Amount.of(report.tools(), "tool") + " of " + Amount.of(report.providers().size(), "provider")
                + " imported from " + Amount.of(counts.documents() - counts.unchanged(), "document")
                + String.format(Locale.ROOT, " in %.1f s", report.took().toMillis() / 1e3)
                + (counts.unchanged() == 0 ? "" : "; " + Amount.of(counts.unchanged(), "other has", "others have") + " not changed")
                + left(counts)
                + (report.providers().size() == 1 ? ": " + report.providers().getFirst().provider().id() : "");
    }

    private static String left(ImportCounts counts) {
        int refused = counts.findings(Finding.Kind.REFUSED);
        int leftOut = counts.findings(Finding.Kind.LEFT_OUT);
        return (refused == 0 ? "" : "; " + Amount.of(refused, "document") + " refused")
                + (leftOut == 0 ? "" : "; " + Amount.of(leftOut, "operation") + " left out");
    }

    private static Style style(Finding finding) {
        return finding.kind() == Finding.Kind.REFUSED ? Style.BAD : Style.WARNING;
    }

    private static ObjectNode document(List<ImportReport> reports) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("documents", sum(reports, ImportCounts::documents))
                .put("unchanged", sum(reports, ImportCounts::unchanged))
                .put("providers", reports.stream().mapToInt(report -> report.providers().size()).sum())
                .put("tools", sum(reports, ImportCounts::tools))
                .put("unchangedTools", sum(reports, ImportCounts::unchangedTools))
                .put("toolsWithoutServer", sum(reports, ImportCounts::unlocated))
                .put("passedOver", sum(reports, ImportCounts::passedOver))
                .put("tookMs", reports.stream().mapToLong(report -> report.took().toMillis()).sum());
        ObjectNode found = document.putObject("found");
        for (Finding.Kind kind : Finding.Kind.values()) {
            found.put(kind.name().toLowerCase(Locale.ROOT), sum(reports, counts -> counts.findings(kind)));
        }
        ArrayNode imported = document.putArray("imported");
        ArrayNode findings = document.putArray("findings");
        for (ImportReport report : reports) {
            report.providers().forEach(entry -> imported.addObject()
                    .put("provider", entry.provider().id())
                    .put("name", entry.provider().name())
                    .put("tools", entry.tools()));
            report.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
        }
        return document;
    }

    private static int sum(List<ImportReport> reports, ToIntFunction<ImportCounts> number) {
        return reports.stream().map(ImportReport::counts).mapToInt(number).sum();
    }
}
