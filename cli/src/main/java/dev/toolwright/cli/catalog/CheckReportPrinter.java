package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.CheckReport;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.tool.Verdict;
import java.util.List;
import java.util.Locale;

/** Tells what a check found. What did not work is told tool by tool, as far as a screen goes. */
record CheckReportPrinter(Terminal terminal, boolean json, boolean verbose) {

    private static final int SHOWN = 20;
    private static final double MOST = 0.95;

    void print(CheckReport report) {
        if (json) {
            JsonOption.print(terminal, document(report));
            return;
        }
        List<CheckReport.Found> telling = report.found().stream()
                .filter(found -> found.check().verdict().dead() || found.check().verdict() == Verdict.DIFFERS)
                .toList();
        telling.stream().limit(verbose ? Long.MAX_VALUE : SHOWN).forEach(this::line);
        if (!verbose && telling.size() > SHOWN) {
            terminal.out().println("… and " + (telling.size() - SHOWN) + " more; all with --verbose");
        }
        if (!telling.isEmpty()) {
            terminal.out().println();
        }
        List<List<String>> rows = report.verdicts().entrySet().stream()
                .map(entry -> List.of(entry.getKey().word(), String.format(Locale.ROOT, "%,d", entry.getValue())))
                .toList();
        if (!rows.isEmpty()) {
            Columns.print(terminal, List.of("verdict", "tools"), rows);
            terminal.out().println();
        }
        report.reasons().forEach(reason -> terminal.out().printf(Locale.ROOT, "%,8d not tried: %s%n", report.withheld().getOrDefault(reason, 0), reason));
        if (report.fresh() > 0) {
            terminal.out().printf(Locale.ROOT, "%,8d not tried: checked not long ago (--older-than)%n", report.fresh());
        }
        summary(report);
    }

    private void summary(CheckReport report) {
        terminal.out().println(Amount.of(report.tried(), "tool") + " tried in "
                + String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1e3)
                + (report.tried() == 0
                        ? ""
                        : "; answers within " + report.latencyMs(0.5) + " ms, 95 % within " + report.latencyMs(MOST) + " ms"));
        if (report.nobodyAnswered()) {
            terminal.err().println("toolwright: no server could be reached: is this machine offline? Nothing was written down");
        }
    }

    private void line(CheckReport.Found found) {
        boolean dead = found.check().verdict().dead();
        terminal.out().println(terminal.style(dead ? Style.BAD : Style.WARNING, found.check().verdict().word()) + "  "
                + terminal.style(Style.NAME, found.tool()) + "  " + Plain.shortened(found.check().note(), 100));
    }

    private static ObjectNode document(CheckReport report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("tried", report.tried())
                .put("fresh", report.fresh())
                .put("nobodyAnswered", report.nobodyAnswered())
                .put("tookMs", report.took().toMillis())
                .put("latencyMedianMs", report.latencyMs(0.5))
                .put("latencyP95Ms", report.latencyMs(MOST));
        ObjectNode verdicts = document.putObject("verdicts");
        report.verdicts().forEach((verdict, count) -> verdicts.put(verdict.word(), count));
        ObjectNode withheld = document.putObject("notTried");
        report.reasons().forEach(reason -> withheld.put(reason, report.withheld().getOrDefault(reason, 0)));
        ArrayNode tools = document.putArray("tools");
        report.found().forEach(found -> tools.add(CheckJson.of(found.check())
                .put("name", found.tool())
                .put("provider", found.provider())
                .put("tried", found.tried())));
        return document;
    }
}
