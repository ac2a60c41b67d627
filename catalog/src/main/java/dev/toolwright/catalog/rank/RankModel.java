package dev.toolwright.catalog.rank;

import java.util.List;

/**
 * A trained ranking: a weight for each feature. Features are standardised as they were in training, and cut at {@link #CLIP}
 * standard deviations, so that a strange catalogue cannot push one feature out of all bounds. Immutable.
 *
 * @param weights one for each of {@link Features}, in their order
 * @param provenance what it was trained on
 */
public record RankModel(List<Weight> weights, Provenance provenance) {

    /** Standard deviations from the mean. */
    public static final double CLIP = 6;

    public RankModel {
        weights = List.copyOf(weights);
    }

    /**
     * What one feature counts for.
     *
     * @param feature its name
     * @param mean of the feature in training
     * @param deviation its standard deviation in training, above 0
     * @param value what a deviation above the mean adds to a tool's score
     */
    public record Weight(String feature, double mean, double deviation, double value) {

        /** What a figure adds to a score. */
        public double of(double figure) {
            return value * Math.clamp((figure - mean) / deviation, -CLIP, CLIP);
        }
    }

    /**
     * What a model was trained on.
     *
     * @param sha256 of the training data, in hexadecimal
     * @param instructions how many
     * @param tools how many the catalogue had
     * @param vectors how many of them had one
     * @param seed of the folds; training itself draws nothing
     */
    public record Provenance(String sha256, int instructions, int tools, int vectors, long seed) {}

    /** What each candidate scores; higher is nearer, comparable within one shortlist. */
    public Column scores(Shortlist list) {
        List<Column> columns = Features.of(list).columns();
        double[] scores = new double[list.size()];
        for (int feature = 0; feature < weights.size(); feature++) {
            for (int candidate = 0; candidate < scores.length; candidate++) {
                scores[candidate] += weights.get(feature).of(columns.get(feature).at(candidate));
            }
        }
        return new Column(scores);
    }
}
