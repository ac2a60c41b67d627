package dev.toolwright.catalog.rank.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a cross-validation. */
class FoldsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void of_anySeed_noProviderIsInTwoFolds(long seed) {
        List<Example> examples = SyntheticExamples.draw(80, seed);

        int[] folds = Folds.of(examples, 4, seed);

        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < folds.length; i++) {
            for (String provider : examples.get(i).providers()) {
                assertThat(seen.merge(provider, folds[i], (first, again) -> first)).isEqualTo(folds[i]);
            }
        }
        assertThat(folds).isEqualTo(Folds.of(examples, 4, seed));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void of_providersApart_foldsAreOfOneSize(int count) {
        List<Example> examples = IntStream.range(0, 20)
                .mapToObj(i -> new Example("e", "set", new float[0][], new boolean[0], 1, Set.of("p" + i)))
                .toList();

        int[] folds = Folds.of(examples, count, 7);

        for (int fold = 0; fold < count; fold++) {
            int wanted = fold;
            assertThat(Arrays.stream(folds).filter(f -> f == wanted).count()).isEqualTo(20 / count);
        }
    }
}
