package dev.toolwright.toolmaker.trial;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.trial.TrialAnswer.Mark;
import java.util.List;

/**
 * What one tier answered to all questions of a trial.
 *
 * @param answers in the order of the questions
 */
public record TrialReport(Tier tier, List<TrialAnswer> answers) {

    public TrialReport {
        answers = List.copyOf(answers);
    }

    public long count(Mark mark) {
        return answers.stream().filter(answer -> answer.mark() == mark).count();
    }

    /** Questions that count: all but the unasked. */
    public long counted() {
        return answers.size() - count(Mark.UNASKED);
    }

    /** Right ones among those that count, from 0 to 1; 0 if none counts. */
    public double accuracy() {
        return counted() == 0 ? 0 : (double) count(Mark.RIGHT) / counted();
    }

    public Usage usage() {
        return answers.stream()
                .map(answer -> answer.served().usage().total())
                .reduce(Usage.NONE, Usage::plus);
    }
}
