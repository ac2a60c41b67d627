package dev.toolwright.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.session.OutputForm;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.runs.RunReport;
import dev.toolwright.runs.gold.GoldReport.Score;
import dev.toolwright.runs.gold.GoldReport;
import dev.toolwright.solution.Outcome;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows what came of a batch.
 *
 * @param folder where the answers are
 */
record BatchPrinter(Terminal terminal, Path folder, OutputForm form) {

    private static final int FAILURES_SHOWN = 10;

    /** @param gold how the answers compare with truth; null where no truth is known */
    void print(RunReport report, @Nullable GoldReport gold) {
        form.print(terminal, () -> document(report, gold), () -> printText(report, gold));
    }

    private void printText(RunReport report, @Nullable GoldReport gold) {
        for (Outcome outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                terminal.out().printf("%6d  %s%n", report.count(outcome), words(outcome));
            }
        }
        if (!report.failures().isEmpty()) {
            terminal.out().println(terminal.style(Style.BAD, "%6d  failed".formatted(report.failures().size())));
            report.failures().stream().limit(FAILURES_SHOWN).forEach(failure ->
                    terminal.out().println("        " + failure.id() + ": " + Plain.line(failure.reason())));
        }
        if (report.left() > 0) {
            terminal.out().println(terminal.style(Style.WARNING, "%6d  left; run the same command to go on".formatted(report.left())));
        }
        if (gold != null) {
            print(gold);
        }
        terminal.out().println("answers in " + folder);
        terminal.out().println(terminal.style(Style.FAINT, SolutionPrinter.costLine(report.usage(), report.took()) + SolutionPrinter.faults(report.faults())
                + SolutionPrinter.origins(mode(report), report.origins())));
    }

    private void print(GoldReport gold) {
        terminal.out().println();
        terminal.out().println("correct answers");
        gold.groups().forEach((group, score) -> terminal.out().println(line(group, score)));
        terminal.out().println(terminal.style(Style.STRONG, line("all", gold.total())));
        terminal.out().println();
    }

    private static String line(String group, Score score) {
        return String.format(
                Locale.ROOT, "  %-28s %4d of %4d  %5.1f %%", group, score.correct(), score.all(), 100 * score.share());
    }

    private static String mode(RunReport report) {
        return report.settings().getOrDefault("snapshot-mode", SnapshotMode.LIVE.label());
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "answered";
            case GAVE_UP -> "given up";
            case UNANSWERED -> "without an answer, all tried";
            case OUT_OF_BUDGET -> "out of budget";
            case MODEL_FAILED -> "failed for want of a model";
        };
    }

    private static JsonNode document(RunReport report, @Nullable GoldReport gold) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode document = mapper.createObjectNode();
        document.put("instructions", report.instructions())
                .put("earlier", report.earlier())
                .put("left", report.left())
                .put("complete", report.complete());
        ObjectNode outcomes = document.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
        document.set("usage", mapper.valueToTree(report.usage()));
        document.put("madeUpNames", report.faults().madeUpNames()).put("badArguments", report.faults().badArguments());
        document.putObject("snapshot")
                .put("mode", mode(report))
                .set("origins", mapper.valueToTree(report.origins()));
        document.put("tookMs", report.took().toMillis());
        document.set("failures", mapper.valueToTree(report.failures()));
        if (gold != null) {
            ObjectNode correct = document.putObject("correct");
            correct.set("groups", mapper.valueToTree(gold.groups()));
            correct.set("all", mapper.valueToTree(gold.total()));
            correct.set("missed", mapper.valueToTree(gold.missed()));
        }
        return document;
    }
}
