package dev.toolwright.solver.step;

import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.step.PlannedCall.Target;
import dev.toolwright.solver.step.PlannedCall.Target.Closing;
import dev.toolwright.solver.step.PlannedCall.Target.Finding;
import dev.toolwright.solver.step.PlannedCall.Target.MadeUp;
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.Toolbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what the calls of a reply come down to. {@code Finish} is compared first, and exactly. Any other name means the
 * tool of this name, or else the first offered whose name ends with it, as models drop the beginnings of long names.
 */
public final class CallPlanner {

    /** What stands in messages for a name that the model made up, so that it learns no name that is not there. */
    public static final String MADE_UP_NAME = "invalid_hallucination_function_name";

    private final Toolbox toolbox;
    private final boolean findsMore;
    private final SolveRules rules;

    /** @param findsMore whether {@code find_tools} is among the tools */
    public CallPlanner(Toolbox toolbox, boolean findsMore, SolveRules rules) {
        this.toolbox = toolbox;
        this.findsMore = findsMore;
        this.rules = rules;
    }

    /** The calls that are to be made, in order. */
    public List<PlannedCall> plan(List<ToolCall> calls) {
        List<PlannedCall> plan = new ArrayList<>(calls.size());
        for (ToolCall call : calls) {
            PlannedCall planned = plan(call, plan.isEmpty());
            plan.add(planned);
            if (rules.stopsAtFinish() && planned.ends()) {
                break;
            }
        }
        return plan;
    }

    private PlannedCall plan(ToolCall call, boolean first) {
        Target target = target(call);
        String resultName = nameInMessages(call, target);
        boolean renamed = first || rules.renamesAllMadeUpNames() || !(target instanceof MadeUp);
        ToolCall said = renamed ? new ToolCall(call.callId(), resultName, call.arguments()) : call;
        return new PlannedCall(call, target, said, resultName);
    }

    private Target target(ToolCall call) {
        if (call.tool().equals(FinishTool.NAME)) {
            return new Closing(FinishReader.read(call.arguments()));
        }
        if (findsMore && call.tool().equals(FindTools.NAME)) {
            return new Finding();
        }
        return find(call.tool()).<Target>map(Offered::new).orElseGet(MadeUp::new);
    }

    private Optional<Tool> find(String name) {
        Optional<Tool> bySuffix =
                toolbox.tools().stream().filter(tool -> tool.name().endsWith(name)).findFirst();
        if (!rules.strictNames()) {
            return bySuffix;
        }
        return name.isEmpty() ? Optional.empty() : toolbox.find(name).or(() -> bySuffix);
    }

    private String nameInMessages(ToolCall call, Target target) {
        return switch (target) {
            case Offered(var tool) -> rules.completesNames() ? tool.name() : call.tool();
            case Closing _ -> FinishTool.NAME;
            case Finding _ -> FindTools.NAME;
            case MadeUp _ -> MADE_UP_NAME;
        };
    }
}
