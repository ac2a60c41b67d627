package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TopTest {

    @Test
    void parse_whatItWrites_isTheSame() {
        for (String text : new String[] {"1", "12", "auto", "auto:1-4"}) {
            assertThat(Top.parse(text)).hasToString(text);
        }
    }

    @Test
    void parse_nonsense_saysWhatIsExpected() {
        for (String text : new String[] {"", "0", "-3", "some", "auto:5-2x"}) {
            assertThatThrownBy(() -> Top.parse(text)).hasMessageContaining("'auto' or 'auto:FLOOR-CAP', not '" + text + "'");
        }
        assertThatThrownBy(() -> Top.parse("auto:5-2")).hasMessageContaining("5 to 2");
    }

    @Test
    void auto_oneToolStandsOut_givesTheFloor_manyAreAlike_givesTheCap() {
        assertThat(Top.AUTO.of(new double[] {20, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, 1)).isEqualTo(Top.AUTO.floor());
        assertThat(Top.AUTO.of(new double[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, 1)).isEqualTo(Top.AUTO.cap() * 9 / 10);
        assertThat(Top.AUTO.of(new double[] {9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1}, 1)).isEqualTo(5);
        assertThat(Top.AUTO.of(new double[] {1, 1}, 1)).isEqualTo(2);
        assertThat(Top.AUTO.of(new double[0], 1)).isZero();
    }

    @RepeatedTest(30)
    void auto_anyScores_staysWithinItsBoundsAndGrowsWithTheSpread(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] scores = random.doubles(1 + random.nextInt(30), -5, 5).map(score -> -score).sorted().toArray();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = -scores[i];
        }
        Top top = new Top(1 + random.nextInt(4), 4 + random.nextInt(10));
        int narrow = top.of(scores, 0.2);
        int wide = top.of(scores, 3);

        assertThat(narrow).as(Arrays.toString(scores)).isBetween(Math.min(top.floor(), scores.length), top.cap());
        assertThat(wide).isBetween(narrow, Math.min(top.cap(), scores.length));
    }
}
