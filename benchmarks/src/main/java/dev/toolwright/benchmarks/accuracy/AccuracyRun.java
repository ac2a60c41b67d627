package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.serve.ServeSettings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Measures made tools, tier by tier. */
public final class AccuracyRun {

    /** With a second tier allowed the compiled one holds back where it doubts; one that is never reached does for that. */
    private static final Set<Tier> IN_USE = EnumSet.of(Tier.COMPILED, Tier.STRONG);

    private final Examination examination;
    private final Examination withoutModels;
    private final Consumer<String> notices;

    /**
     * @param withoutModels whose models never answer, so that what the compiled tier leaves to them shows as unasked
     * @param notices is told, in one line, what can't be measured
     */
    public AccuracyRun(Examination examination, Examination withoutModels, Consumer<String> notices) {
        this.examination = examination;
        this.withoutModels = withoutModels;
        this.notices = notices;
    }

    /**
     * Measures a tool that is named after its kind.
     *
     * @param questions for the compiled tier
     * @param forModels questions for the tiers that cost model calls
     * @throws InterruptedException if this thread is interrupted
     */
    public KindReport measure(MadeTool tool, List<Example> questions, List<Example> forModels) throws InterruptedException {
        if (tool.state() != ToolState.VERIFIED) {
            notices.accept(tool.name() + ": no tool stood, so only the strong model is measured");
            return new KindReport(
                    tool.name(), tool.making().usage(), Score.NONE, Score.NONE, Score.NONE, score(tool, forModels, Tier.STRONG));
        }
        if (tool.compiled().isEmpty()) {
            notices.accept(tool.name() + ": the tool has no compiled code");
        }
        return new KindReport(
                tool.name(),
                tool.making().usage(),
                score(tool, questions, Tier.COMPILED),
                withoutModels.score(tool, questions, ServeSettings.defaults().withTiers(IN_USE)),
                score(tool, forModels, Tier.USER),
                score(tool, forModels, Tier.STRONG));
    }

    private Score score(MadeTool tool, List<Example> questions, Tier tier) throws InterruptedException {
        return examination.score(tool, questions, ServeSettings.defaults().withOnly(tier));
    }
}
