package dev.toolwright.solver.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Better: A | A",
        "It failed. **Better:** B | B",
        "better - assistant b. | b",
        "Better: A at first. On reflection: Better: B | B",
        "Better: neither | neither",
        "Better: | ",
        "A is my choice | ",
    })
    void of_reply_isWhatStandsLastAfterTheLabel(String reply, String verdict) {
        assertThat(Verdict.of("better", reply)).isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void comparison_contradiction_countsHalfForBoth() {
        assertThat(new Comparison().scores(2, replies("Better: A", "Better: A"))).containsExactly(0.5, 0.5);
        assertThat(new Comparison().scores(2, replies("Better: B", "Better: A"))).containsExactly(0.0, 1.0);
        assertThat(new Comparison().scores(2, List.of(Optional.empty(), Optional.of("hm")))).containsExactly(0.5, 0.5);
    }

    @Test
    void comparison_ofThree_sharesAllPairs() {
        // Pairs in order: 1-2, 1-3, 2-1, 2-3, 3-1, 3-2; the third wins always, the second over the first.
        assertThat(new Comparison().scores(3, replies("Better: B", "Better: B", "Better: A", "Better: B", "Better: A", "Better: A")))
                .containsExactly(0.0, 0.5, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"Value: 7, 0.7", "value = 10/10, 1.0", "3, 0.3", "Value: 11, 0.5", "Value: good, 0.5", "'', 0.5"})
    void valuation_reply_isAShareOfTen(String reply, double score) {
        assertThat(new Valuation().scores(1, replies(reply))).containsExactly(score);
    }

    @Test
    void vote_unusableVotes_countForNobody() {
        assertThat(new Vote(4).scores(2, replies("Best: 2", "Best: Assistant 2", "Best: 3", "none")))
                .containsExactly(0.0, 0.5);
    }

    private static List<Optional<String>> replies(String... texts) {
        return Stream.of(texts).map(Optional::of).toList();
    }
}
