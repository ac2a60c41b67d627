package dev.toolwright.toolmaker.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.store.Samples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalPolicyTest {

    private static final MadeTool HARMLESS = with(List.of(new Finding(Finding.Kind.IMPORT, 1, "math")));
    private static final MadeTool RISKY = with(List.of(
            new Finding(Finding.Kind.IMPORT, 1, "math"), new Finding(Finding.Kind.RISKY_CALL, 3, "eval")));

    private static MadeTool with(List<Finding> findings) {
        MadeTool tool = Samples.verified("a");
        return new MadeTool("a", 1, tool.state(), tool.description(), tool.wrapped(), tool.compiled(), tool.schema(), tool.examples(),
                findings, tool.making(), tool.decisions(), tool.madeAt());
    }

    @Test
    void decide_verified_dependsOnThePolicyAndOnWhatScreeningFound() {
        assertThat(ApprovalPolicy.AUTOMATIC.decide(RISKY, Samples.NOON))
                .contains(new Decision(ToolState.APPROVED, "policy", "verified tools serve", Samples.NOON));
        assertThat(ApprovalPolicy.SCREENED.decide(HARMLESS, Samples.NOON))
                .contains(new Decision(ToolState.APPROVED, "policy", "screening found nothing risky", Samples.NOON));
        assertThat(ApprovalPolicy.SCREENED.decide(RISKY, Samples.NOON)).isEmpty();
        assertThat(ApprovalPolicy.MANUAL.decide(HARMLESS, Samples.NOON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "VERIFIED", mode = EnumSource.Mode.EXCLUDE)
    void decide_otherState_isNothingToDecide(ToolState state) {
        MadeTool tool = HARMLESS.after(new Decision(state, "ada", "", Samples.NOON));
        for (ApprovalPolicy policy : ApprovalPolicy.values()) {
            assertThat(policy.decide(tool, Samples.NOON)).isEmpty();
            assertThat(policy.waiting(tool)).isEmpty();
        }
    }

    @Test
    void waiting_tool_saysWhatForInOneLine() {
        MadeTool many = with(IntStream.rangeClosed(1, 5)
                .mapToObj(line -> new Finding(Finding.Kind.RISKY_CALL, line, "open"))
                .toList());

        assertThat(ApprovalPolicy.SCREENED.waiting(RISKY)).contains("screening noticed eval (line 3)");
        assertThat(ApprovalPolicy.SCREENED.waiting(many))
                .contains("screening noticed open (line 1), open (line 2), open (line 3) and 2 more");
        assertThat(ApprovalPolicy.MANUAL.waiting(HARMLESS)).contains("a person approves every tool");
        assertThat(ApprovalPolicy.SCREENED.waiting(HARMLESS)).isEmpty();
        assertThat(ApprovalPolicy.AUTOMATIC.waiting(RISKY)).isEmpty();
    }

    @Test
    void parse_label_findsThePolicyOrListsThem() {
        assertThat(ApprovalPolicy.parse(" Manual")).isEqualTo(ApprovalPolicy.MANUAL);
        assertThatThrownBy(() -> ApprovalPolicy.parse("maybe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no approval policy 'maybe'; known: automatic, screened, manual");
    }
}
