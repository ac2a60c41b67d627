package dev.toolwright.runs.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(42, 2000);

    @Test
    void mean_ofCoinTosses_hasTheIntervalOfTheNormalApproximation() {
        double[] tosses = new double[400];
        Arrays.setAll(tosses, i -> i % 2);

        Estimate share = BOOTSTRAP.mean(tosses);

        double spread = 1.96 * Math.sqrt(0.25 / tosses.length);
        assertThat(share.mean()).isEqualTo(0.5);
        assertThat(share.low()).isCloseTo(0.5 - spread, within(0.01));
        assertThat(share.high()).isCloseTo(0.5 + spread, within(0.01));
    }

    @Test
    void mean_manySamplesOfKnownMean_coversItAboutAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(7);
        int covered = 0;
        for (int sample = 0; sample < 400; sample++) {
            double[] values = random.doubles(60).toArray();
            Estimate estimate = new Bootstrap(sample, 400).mean(values);
            covered += estimate.low() <= 0.5 && 0.5 <= estimate.high() ? 1 : 0;
        }
        assertThat(covered / 400.0).isBetween(0.91, 0.98);
    }

    @Test
    void difference_onTheSameInstructions_isSurerThanTheMeansAre() {
        double[] hard = new SplittableRandom(3).doubles(100, 0, 10).toArray();
        double[] other = Arrays.stream(hard).map(value -> value + 0.5).toArray();

        Estimate difference = BOOTSTRAP.difference(other, hard);

        assertThat(difference.low()).isCloseTo(0.5, within(1e-9));
        assertThat(difference.high()).isCloseTo(0.5, within(1e-9));
        assertThat(difference.clear()).isTrue();
        assertThat(BOOTSTRAP.mean(other).low()).isLessThan(BOOTSTRAP.mean(hard).high());
    }

    @Test
    void mean_ofEqualValues_isCertain() {
        assertThat(BOOTSTRAP.mean(new double[] {0, 0, 0})).isEqualTo(new Estimate(0, 0, 0));
        assertThat(BOOTSTRAP.mean(new double[] {0, 0, 0}).clear()).isFalse();
    }

    @Test
    void mean_anotherSeed_drawsAnother_theSameDrawsTheSame() {
        double[] values = new SplittableRandom(5).doubles(50).toArray();

        assertThat(BOOTSTRAP.mean(values)).isEqualTo(new Bootstrap(42, 2000).mean(values));
        assertThat(BOOTSTRAP.mean(values)).isNotEqualTo(new Bootstrap(43, 2000).mean(values));
    }
}
