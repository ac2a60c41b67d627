package dev.toolwright.hub.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({"81,LXXXI", "1994,MCMXCIV", "3999,MMMCMXCIX", "4,IV", "1,I"})
    void roman_bothWays_agree(int number, String roman) {
        assertThat(hub.get("/numbers/to-roman/" + number).at("/roman")).isEqualTo(roman);
        assertThat(hub.get("/numbers/from-roman/" + roman).at("/number")).isEqualTo(String.valueOf(number));
    }

    @Test
    void roman_everyNumber_readsBack() {
        for (int number = 1; number <= 3999; number++) {
            assertThat(RomanNumerals.read(RomanNumerals.write(number))).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IIII", "IC", "VX", "MMMM", "ABC", "iv"})
    void fromRoman_notCanonical_isRefused(String roman) {
        assertThat(hub.get("/numbers/from-roman/" + roman).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"0", "4000", "-1", "1.5", "many", "99999999999999999999"})
    void toRoman_outOfRange_isRefused(String number) {
        assertThat(hub.get("/numbers/to-roman/" + number).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "81,en,cardinal,eighty-one", "21,en,ordinal,twenty-first", "3,en,short_ordinal,3rd",
        "21,de,cardinal,einundzwanzig", "81,fr,cardinal,quatre-vingt-un", "2,es,ordinal,segundo"
    })
    void toWords_languagesAndForms_spell(String number, String language, String form, String words) {
        assertThat(hub.get("/numbers/to-words/" + number + "?language=" + language + "&form=" + form).at("/words"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "two%20thousand%20and%20twenty-six,en,2026", "Twenty%20One,en,21", "minus%20seven,en,-7",
        "one%20hundred%20and%20five,en,105", "quatre-vingt-un,fr,81"
    })
    void fromWords_looseSpelling_isRead(String words, String language, String number) {
        assertThat(hub.get("/numbers/from-words?words=" + words + "&language=" + language).at("/number")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "two%20bananas", "one%20point%20five", "one%20two", "-", "infinity"})
    void fromWords_noNumber_isUnprocessable(String words) {
        assertThat(hub.get("/numbers/from-words?words=" + words).status()).isEqualTo(422);
    }

    @Test
    void convertBase_digitOutsideBase_isUnprocessable() {
        assertThat(hub.get("/numbers/convert-base?digits=-FF&from_base=16&to_base=2").at("/digits")).isEqualTo("-11111111");
        assertThat(hub.get("/numbers/convert-base?digits=2&from_base=2&to_base=10").status()).isEqualTo(422);
        assertThat(hub.get("/numbers/convert-base?digits=2&from_base=37&to_base=10").status()).isEqualTo(400);
    }

    @Test
    void factors_anyNumber_multiplyToIt() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long number = random.nextLong(2, 10_000_000);
            assertThat(PrimeFactors.factors(number).stream().reduce(1L, (a, b) -> a * b)).isEqualTo(number);
        }
        assertThat(hub.get("/numbers/factors/999999999989").at("/prime")).isEqualTo("true");
    }

    @Test
    void gcdLcm_severalNumbers_areReckoned() {
        HubCalls.Answer answer = hub.get("/numbers/gcd-lcm?numbers=12&numbers=18&numbers=8");
        assertThat(answer.at("/gcd")).isEqualTo("2");
        assertThat(answer.at("/lcm")).isEqualTo("72");
        assertThat(hub.get("/numbers/gcd-lcm?numbers=12").status()).isEqualTo(400);
        assertThat(hub.get("/numbers/gcd-lcm?numbers=12&numbers=0").at("/errors/0/name")).isEqualTo("numbers/1");
    }
}
