package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent.CallFinished;
import dev.toolwright.solution.SolveEvent.CallStarted;
import dev.toolwright.solution.SolveEvent.ThoughtAdded;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.step.CallPlanner;
import dev.toolwright.solver.step.Environment;
import dev.toolwright.solver.step.FinishCall;
import dev.toolwright.solver.step.PlannedCall;
import dev.toolwright.solver.step.PlannedCall.Target.Closing;
import dev.toolwright.solver.step.PlannedCall.Target.Finding;
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.solver.step.Progress;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Toolbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Turns a reply into nodes: a thought for its text, then for each call, one after the other, an action and its action input.
 * Several calls of one reply make one chain. Thread-safe.
 */
final class StepTaker {

    private final SolverSettings settings;
    private final Offer offer;
    private final Environment environment;
    private final Recall recall;

    StepTaker(SolverSettings settings, Offer offer, Environment environment, Recall recall) {
        this.settings = settings;
        this.offer = offer;
        this.environment = environment;
        this.recall = recall;
    }

    Growth take(Branch branch, SolutionNode from, Reply reply) throws InterruptedException {
        Toolbox box = offer.toolbox(from);
        List<PlannedCall> plan = new CallPlanner(box, offer.findsMore(box), settings.rules()).plan(reply.calls());
        SolutionNode node = from;
        if (reply.text() != null) {
            node = from.add(NodeKind.THOUGHT, reply.text());
            branch.emit(new ThoughtAdded(node.path(), reply.text()));
        }
        Conversation said = from.conversation()
                .plus(new AssistantMessage(
                        reply.text(), plan.stream().map(PlannedCall::said).toList()));
        if (plan.isEmpty()) {
            node.setConversation(said);
        }
        Optional<Answer> answer = Optional.empty();
        for (PlannedCall call : plan) {
            Optional<BudgetLimit> limit = isFree(call) ? Optional.empty() : branch.limitReached();
            if (limit.isPresent()) {
                return new OutOfBudget(limit.get());
            }
            node = make(branch, call, node, said);
            said = node.conversation();
            answer = answer.isPresent() ? answer : answerOf(call, node);
        }
        int repeats = settings.rules().repeatsInARow();
        if (repeats > 0 && answer.isEmpty() && node.pruned().isEmpty() && Progress.none(node, repeats)) {
            branch.prune(node, PruneReason.NO_PROGRESS);
        }
        return new Grown(node, answer);
    }

    private SolutionNode make(Branch branch, PlannedCall call, SolutionNode above, Conversation said)
            throws InterruptedException {
        SolutionNode input = above.add(NodeKind.ACTION, call.asked().tool())
                .add(NodeKind.ACTION_INPUT, call.asked().arguments());
        NodePath path = input.path();
        branch.emit(new CallStarted(path, call.asked()));
        Instant start = branch.now();
        Observation observation = observe(branch, call, input);
        // What does not fit its schema was not called.
        if (!isFree(call) && observation.status() != ObservationStatus.BAD_ARGUMENTS) {
            branch.spend(Usage.TOOL_CALL);
        }
        input.setObservation(observation);
        environment.more(observation).ifPresent(more -> offer.add(input, more));
        input.setConversation(
                said.plus(new ToolMessage(call.asked().callId(), call.resultName(), observation.text())));
        branch.emit(new CallFinished(path, call.asked(), observation, Duration.between(start, branch.now())));
        if (call.target() instanceof Closing(FinishCall.GiveUp _)) {
            branch.prune(input, PruneReason.GAVE_UP);
        }
        return input;
    }

    private Observation observe(Branch branch, PlannedCall call, SolutionNode input) throws InterruptedException {
        if (call.target() instanceof Finding) {
            return environment.shorten(offer.find(input, call.asked().arguments()));
        }
        return environment
                .calledBy(recall.caller(input, branch.deadline()))
                .observe(call, offer.toolbox(input), branch.deadline(settings.toolTimeout()));
    }

    /** Only tools cost something; the search answers everything else itself. */
    private static boolean isFree(PlannedCall call) {
        return !(call.target() instanceof Offered);
    }

    private static Optional<Answer> answerOf(PlannedCall call, SolutionNode node) {
        return call.target() instanceof Closing(FinishCall.Answer(String text))
                ? Optional.of(new Answer(node, text))
                : Optional.empty();
    }
}
