package dev.toolwright;

import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.TracedCaller;
import dev.toolwright.gateway.hold.Holds;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one place that says who owns a tool, and so who calls it. Thread-safe.
 *
 * @param targets what stands behind a tool's name
 */
record ToolOwners(
        Function<String, Optional<Target>> targets, Gateway gateway, McpTools mcp, MadeTools made, Holds holds)
        implements TracedCaller {

    @Override
    public Observation call(ToolCall call, Instant deadline, Consumer<HttpTrace> trace) throws InterruptedException {
        Optional<Target> target = targets.apply(call.tool());
        if (target.isEmpty()) {
            return gateway.call(call, deadline, trace);
        }
        Optional<Observation> instead = holds.answer(target.get(), call);
        return instead.isPresent() ? instead.get() : call(target.get(), call, deadline, trace);
    }

    /** As {@link #call(ToolCall, Instant)}, for a call that a person has approved. */
    Observation callApproved(ToolCall call, Instant deadline) throws InterruptedException {
        Optional<Target> target = targets.apply(call.tool());
        return target.isPresent() ? call(target.get(), call, deadline, _ -> {}) : gateway.call(call, deadline);
    }

    private Observation call(Target target, ToolCall call, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        return switch (target.operation()) {
            case RestOperation _, ToolServerOperation _, LibraryOperation _ -> gateway.call(target, call, deadline, trace);
            case McpOperation operation -> mcp.call(operation, call, deadline);
            case MadeOperation operation -> made.call(operation, call, deadline);
        };
    }
}
