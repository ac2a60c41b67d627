package dev.toolwright.solver.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BallotTest {

    @ParameterizedTest
    @MethodSource("ballots")
    void winner_answers_isTheOneMostAgreeOn(List<String> answers, int winner) {
        assertThat(Ballot.winner(answers)).isEqualTo(winner);
    }

    static Stream<Arguments> ballots() {
        return Stream.of(
                arguments(List.of("42"), 0),
                arguments(List.of("", ""), 0),
                arguments(List.of("41", "42", " 42. "), 1),
                arguments(List.of("5", "-5", "-5"), 1),
                arguments(List.of("3.14", "314", "314"), 1),
                arguments(List.of("Paris", "Berlin", "Rome"), 0),
                arguments(List.of("I do not know", "It is 21 degrees in Ulm", "In Ulm it is 21 degrees now"), 1),
                arguments(List.of("東京", "大阪", "大阪"), 1));
    }
}
