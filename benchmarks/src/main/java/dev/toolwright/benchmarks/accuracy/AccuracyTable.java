package dev.toolwright.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as Markdown: how many answers were right, beside the paper's, and what the answers cost. */
public final class AccuracyTable {

    private static final String NOTHING = "–";

    private AccuracyTable() {}

    /** Right answers of each tier in per cent, with the number of questions. */
    public static String accuracy(List<KindReport> reports) {
        List<String> lines = new ArrayList<>(List.of(
                row("kind of question", "compiled, no model", "of these in use without a model (wrong)", "cheap model with tool",
                        "strong model alone", "paper: GPT-3.5 with tool", "GPT-4 with tool", "GPT-3.5 alone", "GPT-4 alone"),
                row("---", "---", "---", "---", "---", "---", "---", "---", "---")));
        for (KindReport report : reports) {
            Score guarded = report.guarded();
            List<String> cells = new ArrayList<>(List.of(
                    report.kind(),
                    share(report.compiled()),
                    "%d (%d)".formatted(guarded.right() + guarded.wrong(), guarded.wrong()),
                    share(report.user()),
                    share(report.strong())));
            cells.addAll(Published.of(report.kind())
                    .map(paper -> List.of(number(paper.cheapWithTool()), number(paper.strongWithTool()),
                            number(paper.cheapAlone()), number(paper.strongAlone())))
                    .orElse(List.of(NOTHING, NOTHING, NOTHING, NOTHING)));
            lines.add(row(cells.toArray(String[]::new)));
        }
        return String.join("\n", lines);
    }

    /** Tokens of making, and of one answer by each tier. */
    public static String cost(List<KindReport> reports) {
        List<String> lines = new ArrayList<>(List.of(
                row("kind of question", "making, once", "an answer: compiled", "cheap model with tool", "strong model alone"),
                row("---", "---", "---", "---", "---")));
        for (KindReport report : reports) {
            lines.add(row(
                    report.kind(),
                    "%d calls, %d tokens".formatted(report.making().modelCalls(), report.making().totalTokens()),
                    "0 tokens",
                    tokensEach(report.user()),
                    tokensEach(report.strong())));
        }
        return String.join("\n", lines);
    }

    private static String share(Score score) {
        return score.counted() == 0 ? NOTHING : "%s (%d of %d)".formatted(number(score.percent()), score.right(), score.counted());
    }

    private static String tokensEach(Score score) {
        return score.counted() == 0 ? NOTHING : "%d tokens".formatted(score.usage().totalTokens() / score.counted());
    }

    /** With one decimal where there is one. */
    private static String number(double percent) {
        double rounded = Math.round(10 * percent) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
