package dev.toolwright.runs.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "81       | There are 81 days.                 | true",
        "81       | There are 810 days.                | false",
        "81       | There are 1,081 days.              | false",
        "81       | It is 2024-81-01.                  | false",
        "81       | Eighty-one.                        | false",
        "81       | 81.4 days                          | true",
        "81.4     | 81 days                            | false",
        "3.14     | about 3.14159                      | true",
        "3.15     | about 3.14159                      | false",
        "1234.5   | 1,234.50 EUR                       | true",
        "-7       | minus sign: −7 °C                  | true",
        "7        | -7                                 | false",
        "602e21x  | 602e21x                            | true",
        "LXXXI    | In Roman numerals: LXXXI.          | true",
        "LXXX     | In Roman numerals: LXXXI.          | false",
        "no       | It is not known now.               | false",
        "no       | No, it is not.                     | true",
        "1 May    | the first of May, 1  may           | true",
        "#ff8800  | The colour is #FF8800              | true",
        "Zürich   | It is ZÜRICH!                      | true",
        "1000000  | 1e6 in all                         | true",
    })
    void isIn_answer_asAPersonWouldSay(String spelling, String answer, boolean expected) {
        assertThat(Fact.of(spelling).isIn(answer)).isEqualTo(expected);
    }

    @Test
    void isIn_anyOfTheSpellings() {
        assertThat(Fact.of("Wednesday", "Wed").isIn("It was a Wed")).isTrue();
    }

    @Test
    void isIn_numbersOfAnySize_endsAndIsRight() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            long number = random.nextLong() >> random.nextInt(60);
            assertThat(Fact.of(Long.toString(number)).isIn(String.format("so %,d it is", number))).isTrue();
        }
        assertThat(Fact.of("5").isIn("9".repeat(5000) + " 1e999 5e-999 x")).isFalse();
    }

    @Test
    void gold_ofAnUnsolvableInstruction_isMetByNoAnswerOnly() {
        Gold gold = new Gold("1", "unsolvable", List.of());
        assertThat(gold.isMetBy(Optional.empty())).isTrue();
        assertThat(gold.isMetBy(Optional.of("42"))).isFalse();
    }

    @Test
    void report_countsByGroup_andNamesWhatWasMissed() {
        List<Gold> golds = List.of(
                new Gold("a", "single", List.of(Fact.of("1"))),
                new Gold("b", "single", List.of(Fact.of("2"), Fact.of("two"))),
                new Gold("c", "unsolvable", List.of()));

        GoldReport report = GoldReport.of(golds, id -> id.equals("c") ? Optional.empty() : Optional.of("1 and 2"));

        assertThat(report.groups().get("single")).isEqualTo(new GoldReport.Score(1, 2));
        assertThat(report.total()).isEqualTo(new GoldReport.Score(2, 3));
        assertThat(report.missed()).containsExactly("b");
    }

    @Test
    void fact_withoutSpelling_isRefused() {
        assertThatThrownBy(() -> new Fact(List.of())).hasMessageContaining("spelling");
        assertThatThrownBy(() -> Fact.of(" ")).hasMessageContaining("blank");
    }
}
