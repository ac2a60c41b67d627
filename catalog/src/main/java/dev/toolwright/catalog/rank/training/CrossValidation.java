package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.rank.RankModel.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a trained ranking is worth on providers that it was not trained on: every example is ranked by a model of the other
 * folds ({@link Folds}), for several drawings of the folds, whose measures are averaged.
 *
 * @param folds how many, at least 2
 * @param seed of the first drawing; the others follow
 * @param drawings how many
 */
public record CrossValidation(Trainer trainer, int folds, long seed, int drawings) {

    /** What all examples are counted under. */
    public static final String ALL = "all";

    /**
     * The trained ranking, each example by a model that knows none of its providers; by set, and of all.
     *
     * @param trained is told how many models have been trained
     */
    public SequencedMap<String, Quality> trained(List<Example> examples, IntConsumer trained) {
        List<List<Measures>> runs = new ArrayList<>();
        for (long drawing : LongStream.range(seed, seed + drawings).toArray()) {
            runs.add(measures(examples, drawing, fold -> trained.accept(runs.size() * folds + fold)));
        }
        return bySet(examples, IntStream.range(0, examples.size())
                .mapToObj(i -> Measures.mean(runs.stream().map(run -> run.get(i)).toList()))
                .toList());
    }

    private List<Measures> measures(List<Example> examples, long drawing, IntConsumer foldDone) {
        int[] of = Folds.of(examples, folds, drawing);
        Measures[] measures = new Measures[of.length];
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            List<Example> training = IntStream.range(0, of.length)
                    .filter(i -> of[i] != test)
                    .mapToObj(examples::get)
                    .toList();
            List<Weight> weights = training.isEmpty() ? List.of() : trainer.train(training);
            for (int i = 0; i < of.length; i++) {
                if (of[i] == test) {
                    Example example = examples.get(i);
                    measures[i] = Measures.of(example, scores(weights, example));
                }
            }
            foldDone.accept(fold + 1);
        }
        return Arrays.asList(measures);
    }

    private static double[] scores(List<Weight> weights, Example example) {
        return Arrays.stream(example.rows())
                .mapToDouble(row -> IntStream.range(0, weights.size())
                        .mapToDouble(i -> weights.get(i).of(row[i]))
                        .sum())
                .toArray();
    }

    /** What one feature alone makes of the same candidates; by set, and of all. */
    public SequencedMap<String, Quality> untrained(List<Example> examples, String feature) {
        int column = trainer.features().indexOf(feature);
        return bySet(examples, examples.stream()
                .map(example -> Measures.of(
                        example, Arrays.stream(example.rows()).mapToDouble(row -> row[column]).toArray()))
                .toList());
    }

    private static SequencedMap<String, Quality> bySet(List<Example> examples, List<Measures> measures) {
        SequencedMap<String, List<Measures>> sets = new TreeMap<>();
        for (int i = 0; i < measures.size(); i++) {
            sets.computeIfAbsent(examples.get(i).set(), set -> new ArrayList<>()).add(measures.get(i));
        }
        SequencedMap<String, Quality> qualities = new LinkedHashMap<>();
        sets.forEach((set, of) -> qualities.put(set, Quality.of(of)));
        qualities.put(ALL, Quality.of(measures));
        return qualities;
    }
}
