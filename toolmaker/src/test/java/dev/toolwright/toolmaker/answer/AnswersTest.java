package dev.toolwright.toolmaker.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final String CHOICE = "Who has the kite?\nOptions:\n(A) Ann\n(B) Ann Marie\n(C) the red ball\n(D) 3";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' a  b\n'|a b", "14687|14687.0", "1,000|1000", "1e3|1000", "-0.50|-.5|", "] ) >|])>", "12:00 - 13:00|12:00 - 13:00"})
    void agree_sameTextOrNumber_does(String expected, String given) {
        assertThat(Answers.agree("?", expected, given.equals("-.5") ? "-0.5" : given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a b|ab", "14687|14688", "12|1 2", "] )|) ]", "Yes|yes, Sir", "10|0x0a"})
    void agree_otherTexts_dont(String expected, String given) {
        assertThat(Answers.agree("?", expected, given)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(A)|A", "(A)|(a)", "(A)|Ann", "(B)|ann marie", "(B)|Marie", "(C)|red ball", "(D)|3", "(C)|2", "(B)|(B) Ann Marie", "(B)|B.",
                "Ann|(A)"})
    void agree_whatMeansTheOption_does(String expected, String given) {
        assertThat(Answers.agree(CHOICE, expected, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(A)|B", "(A)|Marie", "(B)|Ann", "(C)|ball game", "(A)|''", "(A)|An", "(A)|(A) Ann Marie"})
    void agree_whatMeansAnotherOrNoOption_doesNot(String expected, String given) {
        assertThat(Answers.agree(CHOICE, expected, given)).isFalse();
    }

    @Test
    void options_inManyStyles_areRead() {
        for (String style : List.of(
                "Pick.\nOptions:\n(A) one\n(B) two x\n(C) three",
                "Pick. A) one B) two x C) three",
                "Pick:\na. one\nb. two x\nc. three",
                "Pick (1) one (2) two x (3) three")) {
            assertThat(Options.of(style).list()).as(style).extracting(Options.Option::text).containsExactly("one", "two x", "three");
        }
    }

    @Test
    void options_whereThereAreNone_areNotMadeUp() {
        assertThat(Options.of("A and B want to meet. A is free (all day).").offered()).isFalse();
        assertThat(Options.of("1. first fact\nWhat follows?").offered()).isFalse();
    }
}
