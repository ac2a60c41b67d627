package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.budget.Usage;

/**
 * How a tool did on some questions.
 *
 * @param right answered correctly
 * @param wrong answered otherwise
 * @param unanswered questions to which there was no answer; they count as not right
 * @param unasked questions for which no model could be reached, or none was recorded; they do not count
 * @param usage of all models that were asked
 */
public record Score(int right, int wrong, int unanswered, int unasked, Usage usage) {

    public static final Score NONE = new Score(0, 0, 0, 0, Usage.NONE);

    public Score plus(Score other) {
        return new Score(
                right + other.right,
                wrong + other.wrong,
                unanswered + other.unanswered,
                unasked + other.unasked,
                usage.plus(other.usage));
    }

    /** Questions that count. */
    public int counted() {
        return right + wrong + unanswered;
    }

    /** Right answers in per cent of the questions that count; 0 if there are none. */
    public double percent() {
        return counted() == 0 ? 0 : 100.0 * right / counted();
    }
}
