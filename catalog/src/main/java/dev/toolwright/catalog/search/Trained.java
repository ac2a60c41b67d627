package dev.toolwright.catalog.search;

import dev.toolwright.catalog.rank.Column;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.RankModelFile;
import java.io.IOException;
import java.util.List;

/**
 * What {@link Fused} finds best, ordered by a trained model.
 *
 * @param model what was learnt
 */
public record Trained(RankModel model) implements Retriever {

    private static final double SPREAD = 1;

    /** With the model that comes with Toolwright. */
    public static Trained shipped() {
        return new Trained(RankModelFile.shipped());
    }

    @Override
    public String name() {
        return "trained";
    }

    @Override
    public Ranking rank(Question question) throws IOException {
        Front list = question.front();
        Column scores = model.scores(list.shortlist());
        float[] values = new float[scores.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) scores.values()[i];
        }
        return new Ranking(
                list.documents(), new Scores(values), List.of(), SPREAD, new FeatureReasons(model, list.shortlist()));
    }
}
