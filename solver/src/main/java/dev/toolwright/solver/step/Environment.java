package dev.toolwright.solver.step;

import dev.toolwright.solver.rules.Wording;
import dev.toolwright.solver.step.FinishCall.Answer;
import dev.toolwright.solver.step.FinishCall.GiveUp;
import dev.toolwright.solver.step.FinishCall.Unusable;
import dev.toolwright.solver.step.PlannedCall.Target.Closing;
import dev.toolwright.solver.step.PlannedCall.Target.Finding;
import dev.toolwright.solver.step.PlannedCall.Target.MadeUp;
import dev.toolwright.solver.step.PlannedCall.Target.Offered;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.ArgumentChecker.Fitting;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Shortener;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;
import java.time.Instant;
import java.util.Optional;

/** Answers calls: tools by their caller, {@code Finish} and made-up names itself. Thread-safe if the caller is. */
public final class Environment {

    private static final String CUT = "...";

    private final ToolCaller tools;
    private final ArgumentChecker checker;
    private final Wording wording;
    private final int maxLength;
    private final Optional<Shortener> shortener;

    /** Without anybody who shortens observations. */
    public Environment(ToolCaller tools, ArgumentChecker checker, Wording wording, int maxLength) {
        this(tools, checker, wording, maxLength, Optional.empty());
    }

    /**
     * @param checker looks at arguments before a tool is called
     * @param maxLength longest observation, in code points; a longer one is cut there and ends in three dots
     * @param shortener shortens observations instead, and has more of them
     */
    public Environment(
            ToolCaller tools, ArgumentChecker checker, Wording wording, int maxLength, Optional<Shortener> shortener) {
        this.tools = tools;
        this.checker = checker;
        this.wording = wording;
        this.maxLength = maxLength;
        this.shortener = shortener;
    }

    /** The same, but for who makes the calls. */
    public Environment calledBy(ToolCaller caller) {
        return new Environment(caller, checker, wording, maxLength, shortener);
    }

    /**
     * Makes the call.
     *
     * @param offered what could have been called
     * @param deadline when a tool must have answered
     */
    public Observation observe(PlannedCall call, Toolbox offered, Instant deadline) throws InterruptedException {
        ToolCall asked = call.asked();
        return shorten(switch (call.target()) {
            case Offered(var tool) -> call(tool, asked, deadline);
            case Closing(FinishCall finish) -> close(finish);
            case Finding _ -> FindTools.unusable();
            case MadeUp _ -> new Observation(
                    wording.unknownTool(asked.tool(), NearestNames.of(asked.tool(), offered)),
                    ObservationStatus.UNKNOWN_TOOL);
        });
    }

    /** As the model is to see it. */
    public Observation shorten(Observation observation) {
        return observation.withText(shorten(observation.text()));
    }

    /** The tool that has more of an observation, if something was left out of it. */
    public Optional<Tool> more(Observation observation) {
        return shortener.filter(keeper -> keeper.namesMore(observation.text())).map(Shortener::tool);
    }

    private Observation call(Tool tool, ToolCall asked, Instant deadline) throws InterruptedException {
        Fitting fitting = checker.fit(tool, asked.arguments());
        if (!fitting.faults().isEmpty()) {
            return new Observation(wording.badArguments(tool.name(), fitting.faults()), ObservationStatus.BAD_ARGUMENTS);
        }
        if (shortener.isPresent() && shortener.get().tool().equals(tool)) {
            return shortener.get().more(fitting.arguments());
        }
        Observation observation = tools.call(new ToolCall(asked.callId(), tool.name(), fitting.arguments()), deadline);
        return observation.withText(wording.repaired(fitting.repairs(), observation.text()));
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
        if (shortener.isPresent()) {
            return shortener.get().shorten(text);
        }
        if (text.length() <= maxLength || text.codePointCount(0, text.length()) <= maxLength) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxLength)) + CUT;
    }
}
