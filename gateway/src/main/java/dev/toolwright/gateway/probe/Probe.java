package dev.toolwright.gateway.probe;

import dev.toolwright.tool.ToolCall;

/** Whether a tool can be tried without doing harm. */
public sealed interface Probe {

    /** @param call that shows whether it works */
    record Ready(ToolCall call) implements Probe {}

    /** @param reason in one line, the same for all tools of which it is true */
    record Withheld(String reason) implements Probe {}
}
