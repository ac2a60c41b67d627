package dev.toolwright.cli.terminal;

import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tree of one run as it grows, a line an event; each reply of the model stands one step to the right of the one
 * it follows. Not thread-safe: events of one run come one after the other.
 */
public final class TreePrinter implements Consumer<SolveEvent> {

    private static final int STEP = 2;
    private static final int DEEPEST_INDENT = 40;
    private static final String TOOLS = "tools ";
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final Duration NOTEWORTHY = Duration.ofSeconds(1);

    /** The call by which a model ends a path; its own observation says nothing to people. */
    private static final String FINISH = "Finish";

    private final Terminal terminal;
    private final boolean verbose;
    private final Map<NodePath, Integer> steps = new HashMap<>();
    private int step = 1;
    private boolean waiting;
    private @Nullable String failure;

    /** @param verbose show texts in full */
    public TreePrinter(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    @Override
    public void accept(SolveEvent event) {
        stopWaiting();
        tellFailure(event);
        switch (event) {
            case SolveEvent.Started started -> start(started);
            case SolveEvent.AttemptStarted attempt -> attempt(attempt.attempt());
            case SolveEvent.ModelAsked asked -> {
                step = steps.getOrDefault(asked.node(), 0) + 1;
                startWaiting();
            }
            case SolveEvent.ModelReplied replied -> {}
            case SolveEvent.ModelFailed failed -> failure = failed.message();
            case SolveEvent.ThoughtAdded thought -> {
                steps.put(thought.node(), step);
                line(Style.FAINT, "· ", thought.text());
            }
            case SolveEvent.CallStarted call -> {
                steps.put(call.node(), step);
                call(call.call());
            }
            case SolveEvent.CallFinished finished -> observation(finished);
            case SolveEvent.NodePruned pruned -> prune(pruned.node(), pruned.reason());
            case SolveEvent.BackedUp back -> backUp(back.to());
            case SolveEvent.Judged judged -> line(Style.FAINT, "? ", "the model is asked which way is best: " + scores(judged.scores()));
            case SolveEvent.BranchesDropped dropped -> line(Style.FAINT, "  ", "explored beside and not needed: "
                    + Amount.of(dropped.steps(), "step") + ", " + Amount.of(dropped.usage().modelCalls(), "model call"));
            case SolveEvent.BudgetReached reached ->
                line(Style.WARNING, "■ ", "the budget's " + reached.limit().label() + " are used up");
            case SolveEvent.Finished finished -> {}
        }
    }

    private void start(SolveEvent.Started started) {
        terminal.out().println(terminal.style(Style.FAINT, "model ") + Plain.line(started.model())
                + terminal.style(Style.FAINT, "  strategy ") + started.strategy());
        terminal.out().println(terminal.style(Style.FAINT, TOOLS) + tools(started.tools()));
    }

    /** All of them, on as many lines as it takes. */
    private String tools(List<String> names) {
        StringBuilder text = new StringBuilder();
        int column = TOOLS.length();
        for (int i = 0; i < names.size(); i++) {
            String name = Plain.line(names.get(i)) + (i + 1 < names.size() ? "," : "");
            if (i > 0 && column + 1 + name.length() > terminal.width()) {
                text.append('\n').append(" ".repeat(TOOLS.length()));
                column = TOOLS.length();
            } else if (i > 0) {
                text.append(' ');
                column++;
            }
            text.append(name);
            column += name.length();
        }
        return text.toString();
    }

    /** A model may think for a while: on a terminal, a line says so until it replies. */
    private void startWaiting() {
        if (terminal.animated()) {
            terminal.err().print(" ".repeat(indent()) + "… the model is asked");
            waiting = true;
        }
    }

    private void stopWaiting() {
        if (waiting) {
            terminal.err().print(ERASE_LINE);
            waiting = false;
        }
    }

    /** A failure that ends the run is told by whoever reports its end; one that the search survives is told here. */
    private void tellFailure(SolveEvent event) {
        if (failure != null && !(event instanceof SolveEvent.NodePruned)) {
            if (!(event instanceof SolveEvent.Finished)) {
                line(Style.BAD, "✗ ", "no reply: " + failure);
            }
            failure = null;
        }
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

    private void observation(SolveEvent.CallFinished finished) {
        Observation observation = finished.observation();
        if (!finished.call().tool().equals(FINISH)) {
            Style style = observation.status() == ObservationStatus.OK ? Style.GOOD : Style.BAD;
            String origin = observation.origin().map(TreePrinter::unusual).orElse("");
            line(style, "  ← " + took(finished.took()) + origin, observation.text());
        } else if (observation.status() == ObservationStatus.ANSWERED) {
            line(Style.GOOD, "✓ ", "answers");
        } else if (observation.status() != ObservationStatus.GAVE_UP) {
            line(Style.BAD, "✗ ", "ends without saying what: " + observation.text());
        }
    }

    /** Only of calls that people had to wait for. */
    private static String took(Duration took) {
        return took.compareTo(NOTEWORTHY) < 0
                ? ""
                : String.format(Locale.ROOT, "after %.1f s: ", took.toMillis() / 1e3);
    }

    /** Says so where an answer is not what the API said to this very call. */
    private static String unusual(Origin origin) {
        String from = switch (origin.provenance()) {
            case Provenance.Real _ -> "";
            case Provenance.HandWritten _ -> "written by hand: ";
            case Provenance.Simulated(var model, _, _) ->
                model.equals(Provenance.Simulated.NO_MODEL) ? "simulated: " : "simulated by " + Plain.line(model) + ": ";
        };
        return origin.near() ? String.format(Locale.ROOT, "of a near call (%.2f): ", origin.distance()) + from : from;
    }

    private static String scores(List<Double> scores) {
        return scores.stream().map(score -> String.format(Locale.ROOT, "%.2f", score)).collect(Collectors.joining(", "));
    }

    private void prune(NodePath node, PruneReason reason) {
        switch (reason) {
            case NO_PROGRESS -> line(Style.WARNING, "✗ ", "pruned: repeats what it did and saw before");
            case UNGROUNDED -> line(Style.WARNING, "✗ ", "not taken yet: the answer says what no result shows");
            case PASSED_OVER -> line(Style.FAINT, "✗ ", "a way through step " + steps.getOrDefault(node, 0) + " is left for a better one");
            case DEPTH_LIMIT -> line(Style.WARNING, "✗ ", "pruned: the path is as long as allowed");
            case GAVE_UP -> line(Style.WARNING, "✗ ", "pruned: gives this path up");
            case MODEL_FAILED -> {} // told as a failure
        }
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
