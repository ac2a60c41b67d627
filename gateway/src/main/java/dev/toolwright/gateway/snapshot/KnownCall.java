package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;

/** A call whose tool is known. */
record KnownCall(Tool tool, CanonicalCall form, ToolCall call) {}
