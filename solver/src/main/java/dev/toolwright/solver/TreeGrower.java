package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent.ModelAsked;
import dev.toolwright.solution.SolveEvent.ModelFailed;
import dev.toolwright.solution.SolveEvent.ModelReplied;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.prompt.Diversity;
import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.step.FinishTool;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grows the trees of one run: asks the model to go on from a node, adds the nodes of its reply and makes the calls, within
 * the budget, telling all of it as events. A {@link Strategy} plants trees, chooses the nodes and closes with
 * {@link #finish}. For one run and one thread; costs nothing per node but the node.
 */
public final class TreeGrower {

    private final Run run;
    private final StepTaker steps;
    private final List<Tool> offered;
    private int silences;

    private TreeGrower(Run run) {
        this.run = run;
        this.steps = new StepTaker(run);
        this.offered = Stream.concat(
                        run.task().toolbox().tools().stream(), Stream.of(FinishTool.of(run.settings().prompts())))
                .toList();
    }

    /** Begins a run, and its time. */
    public static TreeGrower start(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        return new TreeGrower(Run.start(strategy, task, context, settings));
    }

    /** Begins a new tree; {@link #grow} then takes nodes of this one only. */
    public SolutionTree plant() {
        return run.plant();
    }

    /**
     * Asks the model to go on from this node. Where calls were tried from it before, it is told so and asked for another.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    public Growth grow(SolutionNode from) throws InterruptedException {
        run.goTo(from);
        Growth growth = ask(from);
        run.note(growth);
        return growth;
    }

    /** Marks a node as not to be searched below; grow does so itself where a path is given up or a model fails. */
    public void prune(SolutionNode node, PruneReason reason) {
        run.prune(node, reason);
    }

    /** Ends the run: with the answer if there is one, else with what there is. */
    public Solution finish() {
        return run.finish();
    }

    private Growth ask(SolutionNode from) throws InterruptedException {
        Conversation conversation = openExpansion(from);
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the run was cancelled");
            }
            Optional<BudgetLimit> limit = run.limitReached();
            if (limit.isPresent()) {
                return new OutOfBudget(limit.get());
            }
            run.emit(new ModelAsked(from.path()));
            Reply reply;
            try {
                reply = run.context()
                        .model()
                        .ask(new ChatRequest(conversation, offered, run.settings().options()), run.deadline());
            } catch (ChatModelException failure) {
                return fail(from, failure);
            }
            run.spend(reply.usage());
            run.emit(new ModelReplied(from.path(), reply.usage()));
            if (run.modelCallsUsedUp()) {
                return new OutOfBudget(BudgetLimit.MODEL_CALLS);
            }
            if (reply.text() != null || !reply.calls().isEmpty()) {
                silences = 0;
                return steps.take(from, reply);
            }
            Optional<Growth> growth = silence(from, reply);
            if (growth.isPresent()) {
                return growth.get();
            }
        }
    }

    /** What is sent. The node keeps the diversity message hidden, so a later expansion sends a fresh one in its place. */
    private Conversation openExpansion(SolutionNode from) {
        Conversation conversation = from.conversation();
        Optional<UserMessage> diversity = Diversity.of(run.settings().prompts(), from);
        diversity.ifPresent(message -> from.setConversation(conversation.plus(message.hide())));
        return diversity.map(conversation::plus).orElse(conversation);
    }

    /** Neither text nor call. Empty if the model is to be asked once more. */
    private Optional<Growth> silence(SolutionNode from, Reply reply) {
        SolveRules rules = run.settings().rules();
        silences++;
        if (silences >= rules.silencesInARow()) {
            String model = run.context().model().id();
            String message = model + " replied with neither text nor call, " + silences + " times in a row";
            silences = 0;
            return Optional.of(addFailure(from, message));
        }
        if (!rules.keepsSilence()) {
            return Optional.empty();
        }
        from.setConversation(from.conversation().plus(reply.toMessage()));
        return Optional.of(new Grown(from, Optional.empty()));
    }

    private Growth fail(SolutionNode from, ChatModelException failure) {
        run.spend(Usage.FREE_MODEL_CALL);
        String message = String.valueOf(failure.getMessage());
        if (run.settings().rules().endsOnHopelessFailure() && isHopeless(failure.kind())) {
            addFailure(from, message);
            return new ModelLost(message);
        }
        if (run.modelCallsUsedUp()) {
            return new OutOfBudget(BudgetLimit.MODEL_CALLS);
        }
        return run.timeIsUp() ? new OutOfBudget(BudgetLimit.WALL_TIME) : addFailure(from, message);
    }

    private Growth addFailure(SolutionNode from, String message) {
        SolutionNode thought = from.add(NodeKind.THOUGHT, message);
        run.emit(new ModelFailed(thought.path(), message));
        run.prune(thought, PruneReason.MODEL_FAILED);
        run.noteFailure(message);
        return new Grown(thought, Optional.empty());
    }

    /** Whether no other request of this run would fare better. */
    private static boolean isHopeless(ChatModelException.Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED, UNKNOWN_MODEL, QUOTA_EXHAUSTED, CIRCUIT_OPEN, NOT_RECORDED -> true;
            case REFUSED, RATE_LIMITED, UNAVAILABLE, UNREACHABLE, TIMED_OUT, MALFORMED -> false;
        };
    }
}
