package dev.toolwright.solver.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.step.PlannedCall.Target;
import dev.toolwright.solver.step.PlannedCall.Target.Closing;
import dev.toolwright.solver.step.PlannedCall.Target.MadeUp;
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.Toolbox;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallPlannerTest {

    private static final Tool REVERSE = tool("reverse_geocode_for_maps");
    private static final Tool FORWARD = tool("geocode_for_maps");
    private static final Toolbox TOOLS = Toolbox.of(REVERSE, FORWARD);

    @Test
    void plan_endOfAName_meansTheFirstToolThatEndsSo() {
        assertThat(target("for_maps", SolveRules.defaults())).isEqualTo(new Offered(REVERSE));
        assertThat(target("for_maps", SolveRules.toolbench())).isEqualTo(new Offered(REVERSE));
    }

    @Test
    void plan_exactNameAfterOneThatEndsWithIt_meansItselfUnlessCompatible() {
        assertThat(target("geocode_for_maps", SolveRules.defaults())).isEqualTo(new Offered(FORWARD));
        assertThat(target("geocode_for_maps", SolveRules.toolbench())).isEqualTo(new Offered(REVERSE));
    }

    @Test
    void plan_emptyName_meansNothingUnlessCompatible() {
        assertThat(target("", SolveRules.defaults())).isEqualTo(new MadeUp());
        assertThat(target("", SolveRules.toolbench())).isEqualTo(new Offered(REVERSE));
    }

    @Test
    void plan_finish_isComparedExactly() {
        assertThat(target("Finish", SolveRules.defaults())).isInstanceOf(Closing.class);
        for (String name : List.of("finish", "inish", "FINISH", "Finish ", "Finish_for_maps")) {
            assertThat(target(name, SolveRules.toolbench())).as(name).isEqualTo(new MadeUp());
        }
    }

    @Test
    void plan_beginningOfAName_isMadeUp() {
        assertThat(target("reverse_geocode", SolveRules.defaults())).isEqualTo(new MadeUp());
    }

    @Test
    void plan_endOfAName_isWrittenOutInMessagesUnlessCompatible() {
        assertThat(plan("code_for_maps", SolveRules.defaults()).said().tool()).isEqualTo("reverse_geocode_for_maps");
        assertThat(plan("code_for_maps", SolveRules.toolbench()).said().tool()).isEqualTo("code_for_maps");
        assertThat(plan("code_for_maps", SolveRules.toolbench()).resultName()).isEqualTo("code_for_maps");
    }

    private static Target target(String name, SolveRules rules) {
        return plan(name, rules).target();
    }

    private static PlannedCall plan(String name, SolveRules rules) {
        return new CallPlanner(TOOLS, false, rules).plan(List.of(new ToolCall("c", name, "{}"))).getFirst();
    }

    private static Tool tool(String name) {
        return new Tool(name, "", JsonText.EMPTY_OBJECT, new Provider("maps", "Maps", "", ""));
    }
}
