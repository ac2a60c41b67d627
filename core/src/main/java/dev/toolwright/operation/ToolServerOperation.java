package dev.toolwright.operation;

/**
 * A ToolBench API, called through a tool server ({@code POST /virtual} or {@code /rapidapi}).
 *
 * @param category ToolBench's category, in the server's spelling
 * @param toolName ToolBench's tool in file-name form
 * @param apiName the API's normalised name
 */
public record ToolServerOperation(String category, String toolName, String apiName) implements Operation {}
