package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.command.SolutionPrinter;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.serve.Served;
import dev.toolwright.toolmaker.trial.TrialAnswer;
import dev.toolwright.toolmaker.trial.TrialAnswer.Mark;
import dev.toolwright.toolmaker.trial.TrialReport;
import java.util.List;
import java.util.Locale;

/** Shows how a tool did on questions whose answers are known. */
record TrialPrinter(Terminal terminal, boolean verbose) {

    private static final int FAILURES_SHOWN = 10;
    private static final int SHORT = 90;

    void print(TrialReport report) {
        String accuracy = report.counted() == 0
                ? "no question could be asked"
                : String.format(Locale.ROOT, "%5.1f %%  %d of %d right", 100 * report.accuracy(), report.count(Mark.RIGHT), report.counted());
        String rest = (report.count(Mark.WRONG) == 0 ? "" : ", " + report.count(Mark.WRONG) + " wrong")
                + (report.count(Mark.UNANSWERED) == 0 ? "" : ", " + report.count(Mark.UNANSWERED) + " unanswered")
                + (report.count(Mark.UNASKED) == 0 ? "" : ", " + report.count(Mark.UNASKED) + " not asked");
        terminal.out().printf("%-9s %s%s  %s%n", report.tier().label(), accuracy, rest, terminal.style(Style.FAINT,
                Amount.of(report.usage().modelCalls(), "model call") + ", " + SolutionPrinter.cost(report.usage())));
        failures(report).stream().limit(verbose ? Long.MAX_VALUE : FAILURES_SHOWN).forEach(this::failure);
        int more = failures(report).size() - FAILURES_SHOWN;
        if (more > 0 && !verbose) {
            terminal.out().println("  and " + more + " more; --verbose or --report FILE shows all");
        }
    }

    private void failure(TrialAnswer answer) {
        Served served = answer.served();
        terminal.out().println("  " + terminal.style(Style.BAD, answer.mark().name().toLowerCase(Locale.ROOT)) + "  "
                + text(answer.example().question()));
        terminal.out().println("      expected " + text(answer.example().answer()) + ", "
                + text(served.answer().map(given -> "answered " + given).orElse(served.failure())));
    }

    private String text(String text) {
        return verbose ? Plain.line(text) : Plain.shortened(text, SHORT);
    }

    private static List<TrialAnswer> failures(TrialReport report) {
        return report.answers().stream().filter(answer -> answer.mark() != Mark.RIGHT).toList();
    }

    static ObjectNode document(MadeTool tool, List<TrialReport> reports) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("tool", tool.name()).put("version", tool.version());
        ArrayNode tiers = document.putArray("tiers");
        for (TrialReport report : reports) {
            ObjectNode tier = tiers.addObject()
                    .put("tier", report.tier().label())
                    .put("right", report.count(Mark.RIGHT))
                    .put("wrong", report.count(Mark.WRONG))
                    .put("unanswered", report.count(Mark.UNANSWERED))
                    .put("unasked", report.count(Mark.UNASKED))
                    .put("accuracy", report.accuracy());
            tier.set("usage", ToolJson.usage(report.usage()));
            ArrayNode answers = tier.putArray("answers");
            for (TrialAnswer answer : report.answers()) {
                answers.addObject()
                        .put("question", answer.example().question())
                        .put("expected", answer.example().answer())
                        .put("answer", answer.served().answer().orElse(null))
                        .put("mark", answer.mark().name().toLowerCase(Locale.ROOT))
                        .put("failure", answer.served().failure());
            }
        }
        return document;
    }
}
