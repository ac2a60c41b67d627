package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;

/** Shows what imports did. Notes are shown on request; what was refused or left out is always told. */
record ImportPrinter(Terminal terminal, boolean json, boolean verbose) {

    private static final int FINDINGS_SHOWN = 20;

    void print(List<ImportReport> reports) {
        if (json) {
            JsonOption.print(terminal, document(reports));
            return;
        }
        List<Finding> findings = reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> verbose || finding.kind() != Finding.Kind.NOTE)
                .toList();
        findings.stream()
                .limit(verbose ? Long.MAX_VALUE : FINDINGS_SHOWN)
                .forEach(finding -> terminal.err().println(terminal.style(style(finding), Plain.line(finding.toString()))));
        if (!verbose && findings.size() > FINDINGS_SHOWN) {
            terminal.err().println("… and " + (findings.size() - FINDINGS_SHOWN) + " more; all with --verbose");
        }
        if (reports.stream().allMatch(report -> report.documents() == 0)) {
            terminal.err().println("toolwright: there is nothing to import: no file ends in .json, .yaml or .yml");
        }
        int changed = reports.stream().mapToInt(report -> report.findings(Finding.Kind.QUARANTINED).size()).sum();
        if (changed > 0) {
            terminal.err().println("toolwright: " + Amount.of(changed, "changed tool") + (changed == 1 ? " waits" : " wait")
                    + " for approval: toolwright catalog quarantine list");
        }
        for (ImportReport report : reports) {
            if (report.providers().isEmpty()) {
                continue; // the findings say why
            }
            terminal.out().println(Amount.of(report.tools(), "tool") + " of " + Amount.of(report.providers().size(), "provider")
                    + " imported from " + Amount.of(report.documents(), "document")
                    + String.format(Locale.ROOT, " in %.1f s", report.took().toMillis() / 1e3)
                    + (report.providers().size() == 1 ? ": " + report.providers().getFirst().provider().id() : ""));
        }
    }

    private static Style style(Finding finding) {
        return finding.kind() == Finding.Kind.REFUSED ? Style.BAD : Style.WARNING;
    }

    private static ObjectNode document(List<ImportReport> reports) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("documents", reports.stream().mapToInt(ImportReport::documents).sum())
                .put("providers", reports.stream().mapToInt(report -> report.providers().size()).sum())
                .put("tools", reports.stream().mapToInt(ImportReport::tools).sum())
                .put("tookMs", reports.stream().mapToLong(report -> report.took().toMillis()).sum());
        ArrayNode imported = document.putArray("imported");
        ArrayNode findings = document.putArray("findings");
        for (ImportReport report : reports) {
            report.providers().forEach(entry -> imported.addObject()
                    .put("provider", entry.provider().id())
                    .put("name", entry.provider().name())
                    .put("tools", entry.tools()));
            report.findings().forEach(finding -> findings.addObject()
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                    .put("document", finding.document())
                    .put("place", finding.place())
                    .put("message", finding.message()));
        }
        return document;
    }
}
