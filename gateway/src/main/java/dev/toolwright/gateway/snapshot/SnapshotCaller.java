package dev.toolwright.gateway.snapshot;

import dev.toolwright.operation.MadeOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Leaves calls of APIs to an answerer; names that are no tool's, and made tools, which are run here, to the live caller. */
record SnapshotCaller(
        Function<String, Optional<Tool>> tools, CallForms forms, ToolCaller live, Answerer answerer) implements ToolCaller {

    @Override
    public Observation call(ToolCall call, Instant deadline) throws InterruptedException {
        Optional<Tool> tool = tools.apply(call.tool()).filter(known -> !known.provider().id().equals(MadeOperation.PROVIDER));
        return tool.isPresent()
                ? answerer.answer(new KnownCall(tool.get(), forms.of(tool.get(), call.arguments()), call), deadline)
                : live.call(call, deadline);
    }
}
