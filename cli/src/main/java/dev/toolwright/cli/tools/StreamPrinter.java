package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.command.SolutionPrinter;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.stream.StreamAnswer;
import dev.toolwright.toolmaker.stream.StreamEvent;
import dev.toolwright.toolmaker.stream.StreamReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Shows a stream as it goes on, and gathers its answers. Told one event at a time. */
final class StreamPrinter implements Consumer<StreamEvent> {

    private final Terminal terminal;
    private final boolean quiet;
    private final List<StreamAnswer> answers = new ArrayList<>();

    /** @param quiet print nothing: another document goes to standard output */
    StreamPrinter(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void accept(StreamEvent event) {
        switch (event) {
            case StreamEvent.Answered answered -> answer(answered.answer(), answered.earlier() ? ", earlier" : "");
            case StreamEvent.Unanswered unanswered -> answer(unanswered.answer(), "");
            case StreamEvent.SetAside aside -> note("set aside as number " + aside.size() + " of its kind, " + aside.label());
            case StreamEvent.Labelled labelled -> {
                if (!labelled.agreed()) {
                    note("the strong model does not agree with itself (" + labelled.agreeing() + " of " + labelled.votes()
                            + ") on: " + labelled.question());
                }
            }
            case StreamEvent.MakingStarted making ->
                note("makes a tool for " + making.label() + " from " + Amount.of(making.examples(), "example"));
            case StreamEvent.Making step -> {}
            case StreamEvent.ToolMade made -> note("made " + made.tool() + " version " + made.version()
                    + (made.state() == ToolState.APPROVED ? ", which serves" : ", which waits for approval"));
            case StreamEvent.Merged merged ->
                note("what was made does what " + merged.tool() + " does, which has its examples now (version " + merged.version() + ")");
            case StreamEvent.MakingFailed failed -> note("no tool came of it: " + failed.reason()
                    + (failed.examplesForNext() == 0 ? "" : "; tried again with " + failed.examplesForNext() + " examples"));
            case StreamEvent.Retired retired ->
                note("retired " + retired.tool() + " version " + retired.version() + ": " + retired.reason());
            case StreamEvent.Ended ended -> {}
        }
    }

    private void answer(StreamAnswer answer, String remark) {
        answers.add(answer);
        if (quiet) {
            return;
        }
        String by = answer.use().map(use -> use.tool().isEmpty() ? use.tier().label() : use.tier().label() + ", " + use.tool())
                .orElse("came with its answer");
        String right = answer.right().map(agreed -> agreed ? ", right" : ", wrong").orElse("");
        String head = answer.position() + "  ";
        String text = answer.answer().isPresent()
                ? Plain.line(answer.answer().get())
                : terminal.style(Style.BAD, "no answer: " + Plain.line(answer.use().map(Use::failure).orElse(answer.reason())));
        terminal.out().println(head + text + terminal.style(Style.FAINT, "  (" + Plain.line(by) + right + remark + ")"));
    }

    private void note(String text) {
        if (!quiet) {
            terminal.out().println(terminal.style(Style.FAINT, "   · " + Plain.shortened(text, Math.max(40, terminal.width() - 5))));
        }
    }

    void print(StreamReport report) {
        terminal.out().println();
        terminal.out().println(Amount.of(report.answered(), "answer") + ", " + report.unanswered() + " unanswered"
                + (report.judged() == 0 ? "" : ", " + report.right() + " of " + report.judged() + " known ones right")
                + (report.toolsMade() == 0 ? "" : ", " + Amount.of(report.toolsMade(), "tool") + " made"));
        for (Tier tier : Tier.values()) {
            long count = report.byTier().getOrDefault(tier, 0L);
            if (count > 0) {
                terminal.out().println("  " + count + " by " + tier.label());
            }
        }
        terminal.out().println(terminal.style(Style.FAINT, Amount.of(report.usage().modelCalls(), "model call") + " · "
                + Amount.of(report.usage().totalTokens(), "token") + " · " + SolutionPrinter.cost(report.usage())));
        ending(report);
    }

    private void ending(StreamReport report) {
        report.ended().ifPresent(reason -> terminal.err().println("toolwright: " + Plain.line(switch (reason) {
            case StreamReport.Reason.Stopped _ -> "stopped; the same command goes on";
            case StreamReport.Reason.BudgetReached reached ->
                "the budget's " + reached.limit().label() + " are used up; raise it and give the same command to go on";
            case StreamReport.Reason.NoAnswers none -> none.inARow() + " questions in a row got no answer: " + none.last();
        })));
    }

    /** One JSON object a line, in the order of the questions. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        answers.forEach(answer -> lines.append(json(answer)).append('\n'));
        return lines.toString();
    }

    ObjectNode document(StreamReport report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("answered", report.answered())
                .put("earlier", report.earlier())
                .put("unanswered", report.unanswered())
                .put("judged", report.judged())
                .put("right", report.right())
                .put("toolsMade", report.toolsMade())
                .put("complete", report.ended().isEmpty());
        document.set("usage", ToolJson.usage(report.usage()));
        ArrayNode list = document.putArray("answers");
        answers.forEach(answer -> list.add(json(answer)));
        return document;
    }

    private static ObjectNode json(StreamAnswer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("position", answer.position())
                .put("question", answer.question())
                .put("answer", answer.answer().orElse(null))
                .put("expected", answer.expected().orElse(null))
                .put("right", answer.right().orElse(null))
                .put("dispatch", answer.reason());
        answer.use().ifPresent(use -> {
            node.put("tier", use.tier().label()).put("tool", use.tool()).put("version", use.version()).put("failure", use.failure());
            node.set("usage", ToolJson.usage(use.usage().total()));
        });
        return node;
    }
}
