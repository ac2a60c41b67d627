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
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.tool.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Turns a reply into nodes: a thought for its text, then for each call, one after the other, an action and its action input.
 * Several calls of one reply make one chain.
 */
final class StepTaker {

    private final Run run;
    private final CallPlanner planner;
    private final Environment environment;

    StepTaker(Run run) {
        this.run = run;
        SolverSettings settings = run.settings();
        this.planner = new CallPlanner(run.task().toolbox(), settings.rules());
        this.environment = new Environment(
                run.context().tools(), settings.rules().wording(), settings.maxObservationLength());
    }

    Growth take(SolutionNode from, Reply reply) throws InterruptedException {
        List<PlannedCall> plan = planner.plan(reply.calls());
        SolutionNode node = from;
        if (reply.text() != null) {
            node = from.add(NodeKind.THOUGHT, reply.text());
            run.emit(new ThoughtAdded(node.path(), reply.text()));
        }
        Conversation said = from.conversation()
                .plus(new AssistantMessage(
                        reply.text(), plan.stream().map(PlannedCall::said).toList()));
        if (plan.isEmpty()) {
            node.setConversation(said);
        }
        Optional<Answer> answer = Optional.empty();
        for (PlannedCall call : plan) {
            Optional<BudgetLimit> limit = isFree(call) ? Optional.empty() : run.limitReached();
            if (limit.isPresent()) {
                return new OutOfBudget(limit.get());
            }
            node = make(call, node, said);
            said = node.conversation();
            answer = answer.isPresent() ? answer : answerOf(call, node);
        }
        run.countStep();
        return new Grown(node, answer);
    }

    private SolutionNode make(PlannedCall call, SolutionNode above, Conversation said) throws InterruptedException {
        SolutionNode input = above.add(NodeKind.ACTION, call.asked().tool())
                .add(NodeKind.ACTION_INPUT, call.asked().arguments());
        NodePath path = input.path();
        run.emit(new CallStarted(path, call.asked()));
        Instant start = run.now();
        Observation observation = environment.observe(call, run.toolDeadline());
        if (!isFree(call)) {
            run.spend(Usage.TOOL_CALL);
        }
        input.setObservation(observation);
        input.setConversation(
                said.plus(new ToolMessage(call.asked().callId(), call.resultName(), observation.text())));
        run.emit(new CallFinished(path, call.asked(), observation, Duration.between(start, run.now())));
        if (call.target() instanceof Closing(FinishCall.GiveUp _)) {
            run.prune(input, PruneReason.GAVE_UP);
        }
        return input;
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
