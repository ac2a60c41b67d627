package dev.toolwright.catalog.rank.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Instructions with twenty candidates of three features each: one tells the relevant ones, if not surely, two are noise. */
final class SyntheticExamples {

    static final List<String> FEATURES = List.of("noise", "signal", "more noise");

    private SyntheticExamples() {}

    static List<Example> draw(int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[][] rows = new float[20][];
            boolean[] relevant = new boolean[20];
            for (int row = 0; row < rows.length; row++) {
                relevant[row] = row < 2;
                float signal = (float) (random.nextGaussian() + (relevant[row] ? 4 : 0));
                rows[row] = new float[] {(float) random.nextGaussian() * 9, signal, (float) random.nextGaussian()};
            }
            Set<String> providers = Set.copyOf(List.of("p" + random.nextInt(count), "p" + random.nextInt(count)));
            examples.add(new Example("example " + i, i % 2 == 0 ? "even" : "odd", rows, relevant, 2, providers));
        }
        return examples;
    }

    static Example withoutSignal(Example example) {
        float[][] rows = Arrays.stream(example.rows())
                .map(row -> new float[] {row[0], 0, row[2]})
                .toArray(float[][]::new);
        return new Example(
                example.id(), example.set(), rows, example.relevant(), example.needed(), example.providers());
    }
}
