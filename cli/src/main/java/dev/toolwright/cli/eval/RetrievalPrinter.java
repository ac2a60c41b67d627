package dev.toolwright.cli.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.eval.metric.Metric;
import dev.toolwright.eval.metric.Metrics;
import dev.toolwright.eval.retrieval.Miss;
import dev.toolwright.eval.retrieval.MissKind;
import dev.toolwright.eval.retrieval.Offered;
import dev.toolwright.eval.retrieval.RetrievalReport;
import dev.toolwright.eval.retrieval.RetrievalReport.Section;
import dev.toolwright.eval.retrieval.RetrievalReport.Standing;
import dev.toolwright.runs.compare.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A report of retrieval as tables, or as JSON. */
record RetrievalPrinter(Terminal terminal, JsonOption json) {

    void print(RetrievalReport report, LastRetriever last) {
        if (json.chosen()) {
            JsonOption.print(terminal, document(report, last));
            return;
        }
        report.sections().forEach(this::table);
        terminal.out().println("Per cent, with 95 % intervals. +: more than the first on the same instructions; *: the interval of "
                + "the difference leaves 0 out.");
        terminal.out().println();
        for (Offered offered : last.offers()) {
            terminal.out().printf(Locale.ROOT, "%s --top %s: %.1f tools on average, %s %% of the relevant ones, all for %s %%%n",
                    last.name(), offered.top(), offered.tools(), percent(offered.relevant()), percent(offered.complete()));
        }
        terminal.out().println();
        terminal.out().println(
                "What " + last.name() + " missed among the first 5, " + Amount.of(last.misses().size(), "tool") + ":");
        for (MissKind kind : MissKind.values()) {
            terminal.out().printf(Locale.ROOT, "%6d  %s%n", count(last.misses(), kind), kind.meaning());
        }
    }

    private void table(Section section) {
        List<String> header = new ArrayList<>();
        header.add(section.set() + ", " + section.instructions());
        Metrics.RETRIEVAL.forEach(metric -> header.add(metric.label()));
        List<List<String>> rows = new ArrayList<>();
        Standing first = section.standings().getFirst();
        for (Standing standing : section.standings()) {
            rows.add(row(standing.contender(), standing.means(), estimate -> percent(estimate.mean())));
            rows.add(row("  95 %", standing.means(), estimate -> percent(estimate.low()) + "–" + percent(estimate.high())));
            if (standing != first) {
                rows.add(row("  +", standing.differences(), RetrievalPrinter::difference));
            }
        }
        Columns.print(terminal, header, rows);
        terminal.out().println();
    }

    private static List<String> row(String name, Map<Metric, Estimate> estimates, Function<Estimate, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(name);
        estimates.values().forEach(estimate -> row.add(cell.apply(estimate)));
        return row;
    }

    private static String difference(Estimate difference) {
        return String.format(Locale.ROOT, "%+.1f%s", 100 * difference.mean(), difference.clear() ? "*" : " ");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static long count(List<Miss> misses, MissKind kind) {
        return misses.stream().filter(miss -> miss.kind() == kind).count();
    }

    private static ObjectNode document(RetrievalReport report, LastRetriever last) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Section section : report.sections()) {
            ObjectNode set = root.withObject("/sets").putObject(section.set()).put("instructions", section.instructions());
            for (Standing standing : section.standings()) {
                ObjectNode contender = set.withObject("/retrievers").putObject(standing.contender());
                standing.means().forEach((metric, mean) -> put(contender, metric.key(), mean));
                ObjectNode differences = contender.putObject("moreThanFirst");
                standing.differences().forEach((metric, difference) -> put(differences, metric.key(), difference));
            }
        }
        ObjectNode about = root.putObject("last").put("retriever", last.name());
        last.offers().forEach(offered -> about.withArray("/offered")
                .addObject()
                .put("top", offered.top().toString())
                .put("tools", offered.tools())
                .put("relevant", offered.relevant())
                .put("complete", offered.complete()));
        ObjectNode missed = about.putObject("missed");
        for (MissKind kind : MissKind.values()) {
            missed.put(MissJson.word(kind), count(last.misses(), kind));
        }
        return root;
    }

    private static void put(ObjectNode node, String key, Estimate estimate) {
        node.putObject(key)
                .put("mean", estimate.mean())
                .put("low", estimate.low())
                .put("high", estimate.high());
    }
}
