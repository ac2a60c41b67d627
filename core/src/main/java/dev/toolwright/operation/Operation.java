package dev.toolwright.operation;

/** How one tool is called. */
public sealed interface Operation permits RestOperation, ToolServerOperation, MadeOperation, McpOperation,
        LibraryOperation {}
