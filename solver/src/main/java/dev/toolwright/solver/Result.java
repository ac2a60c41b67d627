package dev.toolwright.solver;

import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a run so far: an answer, a give-up, a failure, or none of them. */
final class Result {

    private @Nullable Answer answer;
    private @Nullable SolutionNode answered;
    private @Nullable SolutionNode gaveUp;
    private @Nullable String failure;
    private @Nullable Outcome end;
    private boolean stepped;

    void note(SolutionNode from, Growth growth) {
        switch (growth) {
            case Grown(var last, var found) -> note(from, last, found);
            case OutOfBudget _ -> end = Outcome.OUT_OF_BUDGET;
            case ModelLost(var message) -> {
                end = Outcome.MODEL_FAILED;
                failure = message;
            }
        }
    }

    private void note(SolutionNode from, SolutionNode last, Optional<Answer> found) {
        stepped |= isStep(from, last);
        if (found.isPresent()) {
            if (answer == null) {
                choose(last, found.get());
            }
        } else if (last.pruned().isPresent()) {
            switch (last.pruned().get()) {
                case GAVE_UP -> gaveUp = gaveUp == null ? last : gaveUp;
                case MODEL_FAILED -> failure = last.text();
                case DEPTH_LIMIT, NO_PROGRESS, PASSED_OVER, UNGROUNDED -> {}
            }
        }
    }

    /** Whether a reply grew the tree: not so a failure, nor a silent reply that is kept. */
    static boolean isStep(SolutionNode from, SolutionNode last) {
        return last != from && !last.pruned().equals(Optional.of(PruneReason.MODEL_FAILED));
    }

    /** The first answer counts, unless a strategy chooses another. */
    void choose(SolutionNode last, Answer chosen) {
        answer = chosen;
        answered = last;
    }

    Outcome outcome() {
        if (answer != null) {
            return Outcome.ANSWERED;
        }
        if (end != null) {
            return end;
        }
        if (gaveUp != null) {
            return Outcome.GAVE_UP;
        }
        return failure != null && !stepped ? Outcome.MODEL_FAILED : Outcome.UNANSWERED;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer).map(Answer::text);
    }

    /** Why the model failed last, whether or not this ended the run. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** The last node of the reply that answered, else the first that gave up. */
    Optional<SolutionNode> chosen() {
        return Optional.ofNullable(answered == null ? gaveUp : answered);
    }
}
