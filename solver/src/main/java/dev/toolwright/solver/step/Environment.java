package dev.toolwright.solver.step;

import dev.toolwright.solver.rules.Wording;
import dev.toolwright.solver.step.FinishCall.Answer;
import dev.toolwright.solver.step.FinishCall.GiveUp;
import dev.toolwright.solver.step.FinishCall.Unusable;
import dev.toolwright.solver.step.PlannedCall.Target.Closing;
import dev.toolwright.solver.step.PlannedCall.Target.MadeUp;
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;

/** Answers calls: tools by their caller, {@code Finish} and made-up names itself. Thread-safe if the caller is. */
public final class Environment {

    private static final String CUT = "...";

    private final ToolCaller tools;
    private final Wording wording;
    private final int maxLength;

    /** @param maxLength longest observation, in code points; a longer one is cut there and ends in three dots */
    public Environment(ToolCaller tools, Wording wording, int maxLength) {
        this.tools = tools;
        this.wording = wording;
        this.maxLength = maxLength;
    }

    /** Makes the call. @param deadline when a tool must have answered */
    public Observation observe(PlannedCall call, Instant deadline) throws InterruptedException {
        ToolCall asked = call.asked();
        Observation observation = switch (call.target()) {
            case Offered(var tool) ->
                tools.call(new ToolCall(asked.callId(), tool.name(), asked.arguments()), deadline);
            case Closing(FinishCall finish) -> close(finish);
            case MadeUp _ -> new Observation(wording.unknownTool(asked.tool()), ObservationStatus.UNKNOWN_TOOL);
        };
        return observation.withText(shorten(observation.text()));
    }

    private Observation close(FinishCall finish) {
        return switch (finish) {
            case Answer _ -> new Observation(wording.answered(), ObservationStatus.ANSWERED);
            case GiveUp _ -> new Observation(wording.gaveUp(), ObservationStatus.GAVE_UP);
            case Unusable(var fault) -> new Observation(explain(fault), ObservationStatus.BAD_FINISH);
        };
    }

    private String explain(FinishCall.Fault fault) {
        return switch (fault) {
            case NO_RETURN_TYPE -> wording.missingReturnType();
            case UNKNOWN_RETURN_TYPE -> wording.unknownReturnType();
            case NO_ANSWER -> wording.missingAnswer();
        };
    }

    private String shorten(String text) {
        if (text.length() <= maxLength || text.codePointCount(0, text.length()) <= maxLength) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxLength)) + CUT;
    }
}
