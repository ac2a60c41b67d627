package dev.toolwright.solver.step;

import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;

/**
 * A call of a reply and what it comes down to, known before it is made.
 *
 * @param asked as the model wrote it
 * @param target what it calls
 * @param said as the assistant's message repeats it
 * @param resultName the name under which its result goes into the conversation
 */
public record PlannedCall(ToolCall asked, Target target, ToolCall said, String resultName) {

    /** What a call comes down to. */
    public sealed interface Target {

        /** One of the tools offered. */
        record Offered(Tool tool) implements Target {}

        /** The closing tool. */
        record Closing(FinishCall finish) implements Target {}

        /** The tool that finds tools. */
        record Finding() implements Target {}

        /** A name that the model made up. */
        record MadeUp() implements Target {}
    }

    /** Whether it answers or gives up. */
    public boolean ends() {
        return target instanceof Target.Closing(FinishCall finish) && !(finish instanceof FinishCall.Unusable);
    }
}
