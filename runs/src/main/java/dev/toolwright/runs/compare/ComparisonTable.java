package dev.toolwright.runs.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Standings as text, for people.
 *
 * @param header of the columns
 * @param rows as many cells each as there are columns
 */
public record ComparisonTable(List<String> header, List<List<String>> rows) {

    public ComparisonTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row a contender: what it solved, and its means, of an instruction each; with the first row's, differences to it. In
     * brackets the 95 % intervals.
     */
    public static ComparisonTable of(List<Standing> standings, boolean timed) {
        List<String> header = new ArrayList<>(List.of(
                "strategy", "solved", "share", "to the first", "model calls", "to the first", "tool calls", "tokens", "cost"));
        if (timed) {
            header.add("time");
        }
        return new ComparisonTable(
                header, standings.stream().map(standing -> row(standing, standing == standings.getFirst(), timed)).toList());
    }

    /**
     * A row a kind: how many instructions each contender solved. A star stands where it differs from the first by more than
     * chance explains: the interval of the difference leaves out zero.
     */
    public static ComparisonTable ofKinds(ComparisonReport report) {
        List<String> header = new ArrayList<>(List.of("kind", "of"));
        report.overall().forEach(standing -> header.add(standing.contender()));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, List<Standing>> kind : report.kinds().entrySet()) {
            List<String> row = new ArrayList<>(List.of(
                    kind.getKey(), Integer.toString(kind.getValue().getFirst().instructions())));
            kind.getValue().forEach(standing ->
                    row.add(standing.solved() + (standing.difference(Measure.SUCCESS).clear() ? " *" : "  ")));
            rows.add(row);
        }
        return new ComparisonTable(header, rows);
    }

    private static List<String> row(Standing standing, boolean first, boolean timed) {
        Estimate success = standing.mean(Measure.SUCCESS);
        Estimate advantage = standing.difference(Measure.SUCCESS);
        Estimate calls = standing.difference(Measure.MODEL_CALLS);
        List<String> row = new ArrayList<>(List.of(
                standing.contender(),
                standing.solved() + " of " + standing.instructions(),
                format("%.1f %% [%.1f, %.1f]", 100 * success.mean(), 100 * success.low(), 100 * success.high()),
                first ? "" : format("%+.1f [%+.1f, %+.1f]", 100 * advantage.mean(), 100 * advantage.low(), 100 * advantage.high()),
                format("%.2f", standing.mean(Measure.MODEL_CALLS).mean()),
                first ? "" : format("%+.2f [%+.2f, %+.2f]", calls.mean(), calls.low(), calls.high()),
                format("%.2f", standing.mean(Measure.TOOL_CALLS).mean()),
                format("%,.0f", standing.mean(Measure.TOKENS).mean()),
                standing.priced() ? format("$%.6f", standing.mean(Measure.COST).mean() / 1e6) : "unknown"));
        if (timed) {
            row.add(format("%.2f s", standing.mean(Measure.TIME).mean() / 1e3));
        }
        return row;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
