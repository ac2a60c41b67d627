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

    void note(Growth growth) {
        switch (growth) {
            case Grown(var last, var found) -> note(last, found.orElse(null));
            case OutOfBudget _ -> end = Outcome.OUT_OF_BUDGET;
            case ModelLost _ -> end = Outcome.MODEL_FAILED;
        }
    }

    private void note(SolutionNode last, @Nullable Answer found) {
        if (found != null) {
            answer = found;
            answered = last;
        } else if (gaveUp == null && last.pruned().equals(Optional.of(PruneReason.GAVE_UP))) {
            gaveUp = last;
        }
    }

    void noteFailure(String message) {
        failure = message;
    }

    void noteStep() {
        stepped = true;
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
