package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.AttemptStarted;
import dev.toolwright.solution.SolveEvent.BackedUp;
import dev.toolwright.solution.SolveEvent.BudgetReached;
import dev.toolwright.solution.SolveEvent.Finished;
import dev.toolwright.solution.SolveEvent.NodePruned;
import dev.toolwright.solution.SolveEvent.Started;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.prompt.Opening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one run is about, where it stands and what came of it so far. */
final class Run {

    private final String strategy;
    private final SolveTask task;
    private final SolveContext context;
    private final SolverSettings settings;
    private final BudgetMeter meter;
    private final Conversation opening;
    private final Result result = new Result();
    private final List<SolutionTree> trees = new ArrayList<>(1);
    private @Nullable SolutionNode place;

    private Run(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        this.strategy = strategy;
        this.task = task;
        this.context = context;
        this.settings = settings;
        this.meter = BudgetMeter.start(context.budget(), context.clock());
        this.opening = Opening.of(settings.prompts(), task.instruction(), task.toolbox());
    }

    static Run start(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        Run run = new Run(strategy, task, context, settings);
        run.emit(new Started(task.instruction(), strategy, context.model().id(), task.toolbox().names()));
        return run;
    }

    SolveTask task() {
        return task;
    }

    SolveContext context() {
        return context;
    }

    SolverSettings settings() {
        return settings;
    }

    void emit(SolveEvent event) {
        context.events().accept(event);
    }

    SolutionTree plant() {
        SolutionTree tree = SolutionTree.plant(opening);
        trees.add(tree);
        place = tree.root();
        emit(new AttemptStarted(trees.size()));
        return tree;
    }

    /** Says so if the search does not go on where it was. */
    void goTo(SolutionNode node) {
        if (place != null && place != node) {
            emit(new BackedUp(place.path(), node.path()));
        }
        place = node;
    }

    void prune(SolutionNode node, PruneReason reason) {
        node.prune(reason);
        emit(new NodePruned(node.path(), reason));
    }

    void note(Growth growth) {
        result.note(growth);
        switch (growth) {
            case Grown(var last, _) -> place = last;
            case OutOfBudget(var limit) -> emit(new BudgetReached(limit));
            case ModelLost _ -> {}
        }
    }

    void noteFailure(String message) {
        result.noteFailure(message);
    }

    void countStep() {
        meter.step();
        result.noteStep();
    }

    void spend(Usage usage) {
        meter.spend(usage);
    }

    Optional<BudgetLimit> limitReached() {
        return meter.reached();
    }

    boolean modelCallsUsedUp() {
        return meter.usage().modelCalls() >= context.budget().modelCalls();
    }

    boolean timeIsUp() {
        return !now().isBefore(deadline());
    }

    Instant now() {
        return context.clock().instant();
    }

    Instant deadline() {
        return meter.deadline();
    }

    Instant toolDeadline() {
        Instant timeout = now().plus(settings.toolTimeout());
        return timeout.isBefore(deadline()) ? timeout : deadline();
    }

    Solution finish() {
        Outcome outcome = result.outcome();
        Solution solution = new Solution(
                task.instruction(),
                outcome,
                result.answer(),
                outcome == Outcome.MODEL_FAILED ? result.failure() : Optional.empty(),
                trees,
                result.chosen(),
                task.toolbox(),
                strategy,
                context.model().id(),
                meter.usage(),
                meter.elapsed());
        emit(new Finished(outcome, solution.answer(), solution.usage(), solution.took()));
        return solution;
    }
}
