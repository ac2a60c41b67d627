package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;

/** A call whose tool is known. */
record KnownCall(Tool tool, CanonicalCall form, ToolCall call) {

    static KnownCall of(Tool tool, ToolCall call, Redactor redactor) {
        return new KnownCall(tool, CanonicalCall.of(tool, call.arguments(), redactor::json), call);
    }
}
