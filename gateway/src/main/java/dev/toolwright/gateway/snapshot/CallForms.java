package dev.toolwright.gateway.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.canonical.ToolForm;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.tool.Tool;

/** Brings calls into their canonical form; remembers the tools' as long as they are used. Thread-safe. */
final class CallForms {

    private final Redactor redactor;
    private final Cache<Tool, ToolForm> tools = Caffeine.newBuilder().weakKeys().build();

    CallForms(Redactor redactor) {
        this.redactor = redactor;
    }

    CanonicalCall of(Tool tool, String arguments) {
        return tools.get(tool, ToolForm::of).call(arguments, redactor::json);
    }
}
