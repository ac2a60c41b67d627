package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.serve.Served;
import dev.toolwright.toolmaker.serve.TierFailure;
import dev.toolwright.toolmaker.serve.Tiers;
import java.util.List;
import java.util.Optional;

/** Puts questions whose answers are known to a made tool, and counts. */
public final class Examination {

    private final Tiers tiers;

    public Examination(Tiers tiers) {
        this.tiers = tiers;
    }

    /** @throws InterruptedException if this thread is interrupted */
    public Score score(MadeTool tool, List<Example> questions, ServeSettings settings) throws InterruptedException {
        Score score = Score.NONE;
        for (Example example : questions) {
            score = score.plus(one(example, tiers.serve(tool, Optional.empty(), example.question(), settings)));
        }
        return score;
    }

    private static Score one(Example example, Served served) {
        if (served.answer().isPresent()) {
            boolean right = Answers.agree(example.question(), example.answer(), served.answer().get());
            return new Score(right ? 1 : 0, right ? 0 : 1, 0, 0, served.usage().total());
        }
        boolean unasked = served.failures().stream().anyMatch(failure -> failure.cause() == TierFailure.Cause.MODEL);
        return unasked ? new Score(0, 0, 0, 1, served.usage().total()) : new Score(0, 0, 1, 0, served.usage().total());
    }
}
