package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.rank.RankModel.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What a trained ranking is worth on providers that it was not trained on: every example is ranked by a model of the other
 * folds ({@link Folds}).
 *
 * @param folds how many, at least 2
 * @param seed of their drawing
 */
public record CrossValidation(Trainer trainer, int folds, long seed) {

    /** The trained ranking, each example by a model that knows none of its providers. */
    public Quality trained(List<Example> examples, IntConsumer foldDone) {
        int[] of = Folds.of(examples, folds, seed);
        double[][] scores = new double[examples.size()][];
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            List<Example> training = IntStream.range(0, of.length)
                    .filter(i -> of[i] != test)
                    .mapToObj(examples::get)
                    .toList();
            List<Weight> weights = training.isEmpty() ? List.of() : trainer.train(training);
            for (int i = 0; i < of.length; i++) {
                if (of[i] == test) {
                    scores[i] = scores(weights, examples.get(i));
                }
            }
            foldDone.accept(fold + 1);
        }
        return Quality.of(examples, Arrays.asList(scores));
    }

    /** What one feature alone makes of the same candidates. */
    public Quality untrained(List<Example> examples, String feature) {
        int column = trainer.features().indexOf(feature);
        List<double[]> scores = new ArrayList<>();
        for (Example example : examples) {
            scores.add(IntStream.range(0, example.rows().length)
                    .mapToDouble(i -> example.rows()[i][column])
                    .toArray());
        }
        return Quality.of(examples, scores);
    }

    private static double[] scores(List<Weight> weights, Example example) {
        return Arrays.stream(example.rows())
                .mapToDouble(row -> IntStream.range(0, weights.size())
                        .mapToDouble(i -> weights.get(i).of(row[i]))
                        .sum())
                .toArray();
    }
}
