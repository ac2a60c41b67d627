package dev.toolwright.tool;

/**
 * One use of a tool, as the model asked for it.
 *
 * @param callId identifies the call within its conversation, echoed with the observation
 * @param tool the name that the model gave, which may be no tool at all
 * @param arguments exactly the text that the model wrote: supposed to be a JSON object, not checked
 */
public record ToolCall(String callId, String tool, String arguments) {}
