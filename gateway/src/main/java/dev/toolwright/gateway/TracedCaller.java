package dev.toolwright.gateway;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.function.Consumer;

/** A caller that can also tell what went over the wire. Implementations are thread-safe. */
public interface TracedCaller extends ToolCaller {

    /** @param trace hears of the exchange on the calling thread before this returns; of none if the call was not answered */
    Observation call(ToolCall call, Instant deadline, Consumer<HttpTrace> trace) throws InterruptedException;

    @Override
    default Observation call(ToolCall call, Instant deadline) throws InterruptedException {
        return call(call, deadline, _ -> {});
    }

    /** Any caller; where it has no traces to tell, none are told. */
    static TracedCaller of(ToolCaller caller) {
        return caller instanceof TracedCaller traced ? traced : (call, deadline, _) -> caller.call(call, deadline);
    }
}
