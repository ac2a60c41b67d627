package dev.toolwright.toolmaker.trial;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.serve.Served;
import dev.toolwright.toolmaker.serve.TierFailure;

/**
 * What a tool answered to a question of a trial.
 *
 * @param example the question and the answer that is right
 * @param served what became of it
 */
public record TrialAnswer(Example example, Served served, Mark mark) {

    /** How it counts. */
    public enum Mark {
        RIGHT,
        WRONG,
        /** No answer: not right. */
        UNANSWERED,
        /** No model could be reached, or none was recorded: that says nothing of the tool. */
        UNASKED
    }

    static TrialAnswer of(Example example, Served served) {
        return new TrialAnswer(example, served, mark(example, served));
    }

    private static Mark mark(Example example, Served served) {
        if (served.answer().isPresent()) {
            boolean right = Answers.agree(example.question(), example.answer(), served.answer().get());
            return right ? Mark.RIGHT : Mark.WRONG;
        }
        boolean unasked = served.failures().stream().anyMatch(failure -> failure.cause() == TierFailure.Cause.MODEL);
        return unasked ? Mark.UNASKED : Mark.UNANSWERED;
    }
}
