package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.time.Sleeper;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Calls the tools of a catalogue: operations of OpenAPI documents over HTTP, ToolBench's APIs through the tool server that
 * the settings name. Arguments that cannot be sent, error statuses, lost connections and passed deadlines are all
 * observations. Private addresses are refused unless the operation's reach includes them. Thread-safe.
 */
public final class Gateway implements TracedCaller {

    private final Function<String, Optional<Target>> targets;
    private final RestCaller rest;
    private final Optional<ToolServerCaller> toolServer;

    /**
     * @param targets what stands behind a tool's name, if this gateway owns the tool; asked at every call
     * @param sender makes the connections; not closed by the gateway
     * @param credentials who calls
     * @param clock measures deadlines and waits
     */
    public Gateway(
            Function<String, Optional<Target>> targets,
            HttpSender sender,
            Credentials credentials,
            GatewaySettings settings,
            Clock clock) {
        this(targets, sender, credentials, settings, clock, Thread::sleep, Gateway::spread);
    }

    Gateway(
            Function<String, Optional<Target>> targets,
            HttpSender sender,
            Credentials credentials,
            GatewaySettings settings,
            Clock clock,
            Sleeper sleeper,
            UnaryOperator<Duration> jitter) {
        this.targets = targets;
        Attempts attempts = new Attempts(sender, settings, clock, sleeper, jitter);
        this.rest = new RestCaller(attempts, credentials, settings);
        this.toolServer = settings.toolServer().map(server -> new ToolServerCaller(attempts, server, clock, sleeper));
    }

    private Gateway(
            Function<String, Optional<Target>> targets, RestCaller rest, Optional<ToolServerCaller> toolServer) {
        this.targets = targets;
        this.rest = rest;
        this.toolServer = toolServer;
    }

    /** Calls other tools, within the same limits: what one uses up of them is missing to the other. */
    public Gateway owning(Function<String, Optional<Target>> others) {
        return new Gateway(others, rest, toolServer);
    }

    /** Between half of it and all of it. */
    private static Duration spread(Duration wait) {
        return wait.dividedBy(2).plusNanos(ThreadLocalRandom.current().nextLong(wait.toNanos() / 2 + 1));
    }

    @Override
    public Observation call(ToolCall call, Instant deadline, Consumer<HttpTrace> trace) throws InterruptedException {
        Optional<Target> target = targets.apply(call.tool());
        return target.isPresent() ? call(target.get(), call, deadline, trace) : ToolServerCaller.unknown(call.tool());
    }

    /** As {@link #call(ToolCall, Instant, Consumer)}, for who knows already what stands behind the tool's name. */
    public Observation call(Target target, ToolCall call, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        return call(target, call, deadline, trace, _ -> {});
    }

    /** @param failed hears why an operation's API gave no reply, if it gave none */
    public Observation call(
            Target target, ToolCall call, Instant deadline, Consumer<HttpTrace> trace, Consumer<HttpFailure> failed)
            throws InterruptedException {
        return switch (target.operation()) {
            case RestOperation operation ->
                rest.call(target.provider(), operation, call.arguments(), deadline, new RestCaller.Hearing(trace, failed));
            case ToolServerOperation operation -> viaToolServer(target.provider(), operation, call, deadline, trace);
            case LibraryOperation operation -> inAProgram(operation);
            case MadeOperation _, McpOperation _ -> ToolServerCaller.unknown(call.tool());
        };
    }

    private static Observation inAProgram(LibraryOperation operation) {
        ObjectNode told = Json.object()
                .put("error", "this is a call of " + operation.library() + ", which a program makes; it cannot be made from here")
                .put("code", operation.code());
        if (!operation.example().isEmpty()) {
            told.put("example", operation.example());
        }
        return new Observation(Json.write(told), ObservationStatus.NOT_WORKING);
    }

    /** Keeps what is no text, of whoever answered it; the handle that this gives stands for it in a later call. */
    public String keep(Content bytes) {
        return rest.keep(bytes);
    }

    private Observation viaToolServer(
            String provider, ToolServerOperation operation, ToolCall call, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        return toolServer.isPresent()
                ? toolServer.get().call(provider, operation, call.arguments(), deadline, trace)
                : RestCaller.failed(
                        "this tool is called through a tool server, and none is configured", ObservationStatus.FAILED);
    }
}
