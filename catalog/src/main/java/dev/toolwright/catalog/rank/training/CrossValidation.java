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
     * The trained ranking, each example by a model that knows none of its providers, and has learnt in all settings; by
     * setting, and there by set and of all.
     *
     * @param settings of the same instructions
     * @param trained is told how many models have been trained
     */
    public SequencedMap<Setting, SequencedMap<String, Quality>> trained(List<Setting> settings, IntConsumer trained) {
        List<List<Measures[]>> drawn = new ArrayList<>();
        for (long drawing : LongStream.range(seed, seed + drawings).toArray()) {
            drawn.add(measures(settings, drawing, fold -> trained.accept(drawn.size() * folds + fold)));
        }
        SequencedMap<Setting, SequencedMap<String, Quality>> qualities = new LinkedHashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            int setting = i;
            qualities.put(
                    settings.get(i),
                    bySet(settings.get(i).examples(), mean(drawn.stream().map(one -> one.get(setting)).toList())));
        }
        return qualities;
    }

    private static List<Measures> mean(List<Measures[]> drawn) {
        return IntStream.range(0, drawn.getFirst().length)
                .mapToObj(i -> Measures.mean(drawn.stream().map(one -> one[i]).toList()))
                .toList();
    }

    /** One for each setting, of its examples. */
    private List<Measures[]> measures(List<Setting> settings, long drawing, IntConsumer foldDone) {
        int[] of = Folds.of(settings.getFirst().examples(), folds, drawing);
        List<Measures[]> measures = settings.stream().map(setting -> new Measures[of.length]).toList();
        for (int fold = 0; fold < folds; fold++) {
            List<Weight> weights = weights(settings, of, fold);
            for (int setting = 0; setting < settings.size(); setting++) {
                for (int i = 0; i < of.length; i++) {
                    if (of[i] == fold) {
                        Example example = settings.get(setting).examples().get(i);
                        measures.get(setting)[i] = Measures.of(example, scores(weights, example));
                    }
                }
            }
            foldDone.accept(fold + 1);
        }
        return measures;
    }

    /** Of the examples that are not in the fold. */
    private List<Weight> weights(List<Setting> settings, int[] of, int fold) {
        List<Example> others = Setting.examples(settings, i -> of[i] != fold);
        return others.isEmpty() ? List.of() : trainer.train(others);
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
