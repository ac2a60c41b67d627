package dev.toolwright.solver;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.AttemptStarted;
import dev.toolwright.solution.SolveEvent.BackedUp;
import dev.toolwright.solution.SolveEvent.BranchesDropped;
import dev.toolwright.solution.SolveEvent.BudgetReached;
import dev.toolwright.solution.SolveEvent.Finished;
import dev.toolwright.solution.SolveEvent.Started;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.prompt.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one run is about, where it stands and what came of it so far. For one thread. */
final class Run {

    private final String strategy;
    private final SolveTask task;
    private final SolveContext context;
    private final Conversation opening;
    private final BudgetMeter meter;
    private final Result result = new Result();
    private final List<SolutionTree> trees = new ArrayList<>(1);
    private @Nullable SolutionNode place;

    private Run(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        this.strategy = strategy;
        this.task = task;
        this.context = context;
        this.opening = Opening.of(settings.prompts(), task.instruction(), task.toolbox());
        this.meter = BudgetMeter.start(context.budget(), context.clock());
    }

    static Run start(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        Run run = new Run(strategy, task, context, settings);
        run.emit(new Started(task.instruction(), strategy, context.model().id(), task.toolbox().names()));
        return run;
    }

    SolveContext context() {
        return context;
    }

    BudgetMeter meter() {
        return meter;
    }

    void emit(SolveEvent event) {
        context.events().accept(event);
    }

    SolutionTree newTree() {
        return SolutionTree.plant(opening);
    }

    void open(SolutionTree tree) {
        trees.add(tree);
        place = tree.root();
        emit(new AttemptStarted(trees.size()));
    }

    /** Says so if the search does not go on where it was. */
    void goTo(SolutionNode node) {
        if (place != null && place != node) {
            emit(new BackedUp(place.path(), node.path()));
        }
        place = node;
    }

    /** The search has come to a step that was made ahead. */
    void tell(Step step) {
        step.events().forEach(this::emit);
    }

    void note(SolutionNode from, Growth growth) {
        result.note(from, growth);
        switch (growth) {
            case Grown(var last, _) -> {
                place = last;
                if (Result.isStep(from, last)) {
                    meter.step();
                }
            }
            case OutOfBudget(var limit) -> emit(new BudgetReached(limit));
            case ModelLost _ -> {}
        }
    }

    void choose(SolutionNode last, Answer answer) {
        result.choose(last, answer);
    }

    void drop(int steps, Usage usage) {
        emit(new BranchesDropped(steps, usage));
    }

    Solution finish(Offer offer) {
        Outcome outcome = result.outcome();
        Solution solution = new Solution(
                task.instruction(),
                outcome,
                result.answer(),
                outcome == Outcome.MODEL_FAILED ? result.failure() : Optional.empty(),
                trees,
                result.chosen(),
                offer.all(trees),
                strategy,
                context.model().id(),
                meter.usage(),
                meter.elapsed());
        emit(new Finished(outcome, solution.answer(), solution.usage(), solution.took()));
        return solution;
    }
}
