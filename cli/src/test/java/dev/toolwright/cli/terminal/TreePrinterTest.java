package dev.toolwright.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreePrinterTest {

    private static final ToolCall DAYS = new ToolCall("1", "calendar_days", "{\"start\": \"2024-02-10\"}");

    @Test
    void print_ofASearchThatBacksUp_showsEachStepOneFurtherToTheRight() {
        String shown = print(false, 80,
                new SolveEvent.Started("q", "dfsdt", "offline", List.of("calendar_days", "numbers_roman")),
                new SolveEvent.AttemptStarted(1),
                new SolveEvent.ModelAsked(NodePath.ROOT),
                new SolveEvent.ThoughtAdded(path("0"), "count\nthe days"),
                new SolveEvent.CallStarted(path("0.0.0"), DAYS),
                new SolveEvent.CallFinished(path("0.0.0"), DAYS, Observation.ok("{\"days\":81}"), Duration.ZERO),
                new SolveEvent.ModelAsked(path("0.0.0")),
                new SolveEvent.CallStarted(path("0.0.0.0.0"), finish("give_up_and_restart")),
                new SolveEvent.CallFinished(path("0.0.0.0.0"), finish("give_up_and_restart"),
                        new Observation("…", ObservationStatus.GAVE_UP), Duration.ZERO),
                new SolveEvent.NodePruned(path("0.0.0.0.0"), PruneReason.GAVE_UP),
                new SolveEvent.BackedUp(path("0.0.0.0.0"), NodePath.ROOT),
                new SolveEvent.ModelAsked(NodePath.ROOT),
                new SolveEvent.CallStarted(path("1.0"), finish("give_answer")),
                new SolveEvent.CallFinished(path("1.0"), finish("give_answer"),
                        new Observation("…", ObservationStatus.ANSWERED), Duration.ZERO),
                new SolveEvent.Finished(Outcome.ANSWERED, Optional.of("81"), Usage.NONE, Duration.ZERO));

        assertThat(shown.lines()).containsExactly(
                "model offline  strategy dfsdt",
                "tools calendar_days, numbers_roman",
                "  · count the days",
                "  → calendar_days {\"start\": \"2024-02-10\"}",
                "    ← {\"days\":81}",
                "    ✗ pruned: gives this path up",
                "    ↩ backs up to the beginning and tries something else",
                "  ✓ answers");
    }

    @Test
    void print_ofJudgementsAndBranches_saysWhatTheyWereAndCost() {
        String shown = print(false, 80,
                new SolveEvent.ModelAsked(NodePath.ROOT),
                new SolveEvent.CallStarted(path("0.0"), DAYS),
                new SolveEvent.Judged(List.of(path("0.0"), path("1.0")), List.of(1.0, 1 / 3.0), Usage.FREE_MODEL_CALL),
                new SolveEvent.NodePruned(path("0.0"), PruneReason.PASSED_OVER),
                new SolveEvent.NodePruned(path("0.0"), PruneReason.NO_PROGRESS),
                new SolveEvent.NodePruned(path("0.0"), PruneReason.UNGROUNDED),
                new SolveEvent.BranchesDropped(2, Usage.FREE_MODEL_CALL));

        assertThat(shown.lines().skip(1)).containsExactly(
                "  ? the model is asked which way is best: 1.00, 0.33",
                "  ✗ a way through step 1 is left for a better one",
                "  ✗ pruned: repeats what it did and saw before",
                "  ✗ not taken yet: the answer says what no result shows",
                "    explored beside and not needed: 2 steps, 1 model call");
    }

    @Test
    void print_ofALongObservation_shortensIt_unlessVerbose() {
        SolveEvent event = new SolveEvent.CallFinished(path("0"), DAYS, Observation.ok("x".repeat(500)), Duration.ZERO);

        assertThat(print(false, 60, event)).hasSizeLessThan(65).contains("…");
        assertThat(print(true, 60, event)).contains("x".repeat(500));
    }

    @Test
    void print_ofTextThatWouldDriveTheTerminal_showsNoControlCharacter() {
        String shown = print(true, 80,
                new SolveEvent.ThoughtAdded(path("0"), "a\u001b[31mred\u0007\u202eb\r\nline"),
                new SolveEvent.ModelFailed(path("1"), "no\u009b2Jreply"),
                new SolveEvent.NodePruned(path("1"), PruneReason.MODEL_FAILED),
                new SolveEvent.BudgetReached(BudgetLimit.TOKENS));

        assertThat(shown.replace("\n", "")).matches("[^\\p{Cntrl}\\p{Cf}]*");
        assertThat(shown).contains("a [31mred b line", "no 2Jreply", "tokens are used up");
    }

    @Test
    void print_ofAFailureThatTheSearchSurvives_saysWhatItWas_butLeavesTheLastOneToTheReport() {
        SolveEvent failed = new SolveEvent.ModelFailed(path("0"), "out of reach");
        SolveEvent pruned = new SolveEvent.NodePruned(path("0"), PruneReason.MODEL_FAILED);

        assertThat(print(false, 80, failed, pruned, new SolveEvent.BackedUp(path("0"), NodePath.ROOT)))
                .contains("✗ no reply: out of reach", "↩ backs up");
        assertThat(print(false, 80, failed, pruned,
                        new SolveEvent.Finished(Outcome.MODEL_FAILED, Optional.empty(), Usage.NONE, Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void print_ofManyTools_namesAllOnAsManyLinesAsItTakes() {
        String shown = print(false, 40, new SolveEvent.Started(
                "q", "dfsdt", "offline", List.of("calendar_days", "numbers_roman", "text_diff", "x".repeat(50), "y")));

        assertThat(shown.lines().skip(1)).containsExactly(
                "tools calendar_days, numbers_roman,",
                "      text_diff,",
                "      " + "x".repeat(50) + ",",
                "      y");
    }

    @Test
    void print_ofASlowCall_saysHowLongItTook() {
        assertThat(print(false, 80, new SolveEvent.CallFinished(
                        path("0"), DAYS, Observation.ok("81"), Duration.ofMillis(2345))))
                .contains("← after 2.3 s: 81");
    }

    @Test
    void print_whileTheModelIsAsked_saysSoOnATerminalOnly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal animated = new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), true, true, 80);
        TreePrinter printer = new TreePrinter(animated, false);

        printer.accept(new SolveEvent.ModelAsked(NodePath.ROOT));
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("… the model is asked");
        printer.accept(new SolveEvent.ModelReplied(NodePath.ROOT, Usage.NONE));
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r\u001b[K");
        assertThat(print(false, 80, new SolveEvent.ModelAsked(NodePath.ROOT))).isEmpty();
    }

    @Test
    void style_withoutATerminal_isPlainText() {
        assertThat(terminal(new ByteArrayOutputStream(), false, 80).style(Style.BAD, "x")).isEqualTo("x");
        assertThat(terminal(new ByteArrayOutputStream(), true, 80).style(Style.BAD, "x")).isEqualTo("\u001b[31mx\u001b[0m");
    }

    private static String print(boolean verbose, int width, SolveEvent... events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TreePrinter printer = new TreePrinter(terminal(out, false, width), verbose);
        List.of(events).forEach(printer);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Terminal terminal(ByteArrayOutputStream out, boolean colours, int width) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, colours, false, width);
    }

    private static NodePath path(String text) {
        return new NodePath(text);
    }

    private static ToolCall finish(String type) {
        return new ToolCall("f", "Finish", "{\"return_type\": \"" + type + "\"}");
    }
}
