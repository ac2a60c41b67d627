package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent.ModelAsked;
import dev.toolwright.solution.SolveEvent.ModelFailed;
import dev.toolwright.solution.SolveEvent.ModelReplied;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.rules.SolveRules;
import java.util.Optional;

/** Asks the model to go on from a node until it says something, fails, or a limit is reached. Thread-safe. */
final class Asker {

    private final String model;
    private final Recall recall;
    private final SolverSettings settings;
    private final Offer offer;
    private final StepTaker steps;

    /** @param model its id */
    Asker(String model, Recall recall, SolverSettings settings, Offer offer, StepTaker steps) {
        this.model = model;
        this.recall = recall;
        this.settings = settings;
        this.offer = offer;
        this.steps = steps;
    }

    /** @param conversation what is sent; it may say more than the node's own */
    Growth ask(Branch branch, SolutionNode from, Conversation conversation) throws InterruptedException {
        ChatRequest request = new ChatRequest(conversation, offer.at(from), settings.options());
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the run was cancelled");
            }
            Optional<BudgetLimit> limit = branch.limitReached();
            if (limit.isPresent()) {
                return new OutOfBudget(limit.get());
            }
            branch.emit(new ModelAsked(from.path()));
            Reply reply;
            try {
                reply = recall.reply(from, request, branch.deadline());
            } catch (ChatModelException failure) {
                return fail(branch, from, failure);
            }
            branch.spend(reply.usage());
            branch.emit(new ModelReplied(from.path(), reply.usage()));
            if (branch.modelCallsUsedUp()) {
                return new OutOfBudget(BudgetLimit.MODEL_CALLS);
            }
            if (reply.text() != null || !reply.calls().isEmpty()) {
                branch.endSilence();
                return steps.take(branch, from, reply);
            }
            Optional<Growth> growth = silence(branch, from, reply);
            if (growth.isPresent()) {
                return growth.get();
            }
        }
    }

    /** Neither text nor call. Empty if the model is to be asked once more. */
    private Optional<Growth> silence(Branch branch, SolutionNode from, Reply reply) {
        SolveRules rules = settings.rules();
        int silences = branch.countSilence();
        if (silences >= rules.silencesInARow()) {
            branch.endSilence();
            return Optional.of(addFailure(
                    branch, from, model + " replied with neither text nor call, " + silences + " times in a row"));
        }
        if (!rules.keepsSilence()) {
            return Optional.empty();
        }
        from.setConversation(from.conversation().plus(reply.toMessage()));
        return Optional.of(new Grown(from, Optional.empty()));
    }

    private Growth fail(Branch branch, SolutionNode from, ChatModelException failure) {
        branch.spend(Usage.FREE_MODEL_CALL);
        String message = String.valueOf(failure.getMessage());
        if (settings.rules().endsOnHopelessFailure() && isHopeless(failure.kind())) {
            addFailure(branch, from, message);
            return new ModelLost(message);
        }
        if (branch.modelCallsUsedUp()) {
            return new OutOfBudget(BudgetLimit.MODEL_CALLS);
        }
        return branch.timeIsUp() ? new OutOfBudget(BudgetLimit.WALL_TIME) : addFailure(branch, from, message);
    }

    private static Growth addFailure(Branch branch, SolutionNode from, String message) {
        SolutionNode thought = from.add(NodeKind.THOUGHT, message);
        branch.emit(new ModelFailed(thought.path(), message));
        branch.prune(thought, PruneReason.MODEL_FAILED);
        return new Grown(thought, Optional.empty());
    }

    /** Whether no other request of this run would fare better. */
    static boolean isHopeless(ChatModelException.Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED, UNKNOWN_MODEL, QUOTA_EXHAUSTED, CIRCUIT_OPEN, NOT_RECORDED -> true;
            case REFUSED, RATE_LIMITED, UNAVAILABLE, UNREACHABLE, TIMED_OUT, MALFORMED -> false;
        };
    }
}
