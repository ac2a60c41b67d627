package dev.toolwright.cli.terminal;

import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Draws the tree of one run as it grows, a line an event; each reply of the model stands one step to the right of the one
 * it follows. Not thread-safe: events of one run come one after the other.
 */
public final class TreePrinter implements Consumer<SolveEvent> {

    private static final int STEP = 2;
    private static final int DEEPEST_INDENT = 40;

    /** The call by which a model ends a path; its own observation says nothing to people. */
    private static final String FINISH = "Finish";

    private final Terminal terminal;
    private final boolean verbose;
    private final Map<NodePath, Integer> steps = new HashMap<>();
    private int step = 1;

    /** @param verbose show texts in full */
    public TreePrinter(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    @Override
    public void accept(SolveEvent event) {
        switch (event) {
            case SolveEvent.Started started -> start(started);
            case SolveEvent.AttemptStarted attempt -> attempt(attempt.attempt());
            case SolveEvent.ModelAsked asked -> step = steps.getOrDefault(asked.node(), 0) + 1;
            case SolveEvent.ModelReplied replied -> {}
            case SolveEvent.ModelFailed failed -> line(Style.BAD, "! ", "the model failed: " + failed.message());
            case SolveEvent.ThoughtAdded thought -> {
                steps.put(thought.node(), step);
                line(Style.FAINT, "· ", thought.text());
            }
            case SolveEvent.CallStarted call -> {
                steps.put(call.node(), step);
                call(call.call());
            }
            case SolveEvent.CallFinished finished -> observation(finished.call(), finished.observation());
            case SolveEvent.NodePruned pruned -> prune(pruned.reason());
            case SolveEvent.BackedUp back -> backUp(back.to());
            case SolveEvent.BudgetReached reached ->
                line(Style.WARNING, "■ ", "the budget's " + reached.limit().label() + " are used up");
            case SolveEvent.Finished finished -> {}
        }
    }

    private void start(SolveEvent.Started started) {
        String names = String.join(", ", started.tools());
        terminal.out().println(terminal.style(Style.FAINT, "model ") + Plain.line(started.model())
                + terminal.style(Style.FAINT, "  strategy ") + started.strategy());
        terminal.out().println(terminal.style(Style.FAINT, "tools ") + shorten(names, "tools ".length()));
    }

    private void attempt(int attempt) {
        steps.clear();
        if (attempt > 1) {
            terminal.out().println(terminal.style(Style.STRONG, "attempt " + attempt));
        }
    }

    private void call(ToolCall call) {
        if (!call.tool().equals(FINISH)) {
            String name = Plain.line(call.tool());
            String arguments = shorten(call.arguments(), indent() + name.length() + 3);
            terminal.out().println(
                    " ".repeat(indent()) + "→ " + terminal.style(Style.NAME, name) + " " + arguments);
        }
    }

    private void observation(ToolCall call, Observation observation) {
        if (!call.tool().equals(FINISH)) {
            Style style = observation.status() == ObservationStatus.OK ? Style.GOOD : Style.BAD;
            line(style, "  ← ", observation.text());
        } else if (observation.status() == ObservationStatus.ANSWERED) {
            line(Style.GOOD, "✓ ", "answers");
        } else if (observation.status() != ObservationStatus.GAVE_UP) {
            line(Style.BAD, "✗ ", "ends without saying what: " + observation.text());
        }
    }

    private void prune(PruneReason reason) {
        String text = switch (reason) {
            case DEPTH_LIMIT -> "pruned: the path is as long as allowed";
            case GAVE_UP -> "pruned: gives this path up";
            case MODEL_FAILED -> "pruned: no reply";
        };
        line(Style.WARNING, "✗ ", text);
    }

    private void backUp(NodePath to) {
        int target = steps.getOrDefault(to, 0);
        String where = target == 0 ? "the beginning" : "step " + target;
        line(Style.WARNING, "↩ ", "backs up to " + where + " and tries something else");
    }

    private void line(Style style, String mark, String text) {
        int used = indent() + mark.length();
        terminal.out().println(" ".repeat(indent()) + terminal.style(style, mark + shorten(text, used)));
    }

    private int indent() {
        return Math.min(STEP * step, DEEPEST_INDENT);
    }

    private String shorten(String text, int used) {
        return verbose ? Plain.line(text) : Plain.shortened(text, Math.max(20, terminal.width() - used));
    }
}
