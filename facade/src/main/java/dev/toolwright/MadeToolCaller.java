package dev.toolwright;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.store.sql.DatabaseException;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.Calling;
import dev.toolwright.toolmaker.run.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Calls made tools in the sandbox, with arguments that a model wrote. A version's code never changes, so it is kept. Thread-safe. */
final class MadeToolCaller {

    private final Workshop workshop;
    private final Clock clock;
    private final Map<MadeOperation, Optional<WrappedTool>> known = new ConcurrentHashMap<>();

    MadeToolCaller(Workshop workshop, Clock clock) {
        this.workshop = workshop;
        this.clock = clock;
    }

    /** @param deadline when the observation must be there; the code also has its own limit of time */
    Observation call(MadeOperation operation, ToolCall call, Instant deadline) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), deadline);
        if (!left.isPositive()) {
            return failed("there was no time left to call it", ObservationStatus.TIMED_OUT);
        }
        try {
            Optional<WrappedTool> tool = known.computeIfAbsent(operation, this::find);
            return tool.isPresent()
                    ? observation(workshop.code(left).call(tool.get(), new JsonText(call.arguments())))
                    : failed("this made tool is not in the store any more", ObservationStatus.NOT_WORKING);
        } catch (SandboxUnavailableException | DatabaseException e) {
            return failed(String.valueOf(e.getMessage()), ObservationStatus.FAILED);
        }
    }

    private Optional<WrappedTool> find(MadeOperation operation) {
        return workshop.store().find(operation.name(), operation.version()).map(MadeTool::wrapped);
    }

    private static Observation observation(Calling calling) {
        return switch (calling) {
            case Calling.Returned returned -> Observation.ok(returned.value().jsonText().text());
            case Failure failure -> failed(
                    failure.line(),
                    failure.type().equals("Timeout") ? ObservationStatus.TIMED_OUT : ObservationStatus.ERROR);
        };
    }

    private static Observation failed(String error, ObservationStatus status) {
        return new Observation(JsonNodeFactory.instance.objectNode().put("error", error).toString(), status);
    }
}
