package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.chain;
import static dev.toolwright.solver.Scene.failure;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class ModelFailureTest {

    @ParameterizedTest
    @EnumSource(names = {"UNAUTHORIZED", "UNKNOWN_MODEL", "QUOTA_EXHAUSTED", "CIRCUIT_OPEN", "NOT_RECORDED"})
    void solve_hopelessFailure_endsTheRunAtOnceWithItsMessage(Kind kind) {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), failure(kind), answer());

        Solution solution = search(FIXED, model);

        assertThat(solution.outcome()).isEqualTo(Outcome.MODEL_FAILED);
        assertThat(solution.failure()).contains("the model said: " + kind);
        assertThat(model.requests()).hasSize(2);
        assertThat(solution.trees().getFirst().size()).isEqualTo(4);
    }

    @Test
    void solve_hopelessFailure_startsNoFurtherAttempt() {
        Solution solution = chain(FIXED.withAttempts(3), ScriptedModel.of(failure(Kind.UNAUTHORIZED)));

        assertThat(solution.outcome()).isEqualTo(Outcome.MODEL_FAILED);
        assertThat(solution.trees()).hasSize(1);
    }

    @Test
    void solve_hopelessFailureCompatible_isAPrunedThought() {
        Solution solution = search(COMPATIBLE, ScriptedModel.of(failure(Kind.NOT_RECORDED), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.failure()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "RATE_LIMITED", "UNAVAILABLE", "UNREACHABLE", "TIMED_OUT", "MALFORMED"})
    void solve_otherFailure_isAPrunedThoughtAndTheSearchGoesOn(Kind kind) {
        Solution solution = search(FIXED, ScriptedModel.of(failure(kind), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.usage().modelCalls()).isEqualTo(2);
    }

    @Test
    void solve_nothingButFailures_saysWhatTheLastOneWas() {
        Solution solution = search(FIXED, ScriptedModel.of(failure(Kind.UNAVAILABLE), failure(Kind.UNREACHABLE)));

        assertThat(solution.outcome()).isEqualTo(Outcome.MODEL_FAILED);
        assertThat(solution.failure()).contains("the model said: UNREACHABLE");
    }

    @Test
    void solve_someFailures_areNoFailureOfTheRun() {
        Solution solution = search(
                FIXED.withMaxDepth(2), ScriptedModel.of(call("alpha_for_letters"), failure(Kind.UNAVAILABLE)));

        assertThat(solution.outcome()).isEqualTo(Outcome.UNANSWERED);
    }
}
