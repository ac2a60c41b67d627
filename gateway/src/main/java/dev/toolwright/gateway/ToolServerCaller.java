package dev.toolwright.gateway;

import dev.toolwright.gateway.limit.RateLimiter;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.json.PythonText;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.ToolCall;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Calls tools through ToolBench's tool server. Observations equal the reference's (dfsdt.md, section 2): the server's object
 * in Python's writing, with the code that its {@code error} stands for. Nothing is retried, as there. Thread-safe.
 */
public final class ToolServerCaller implements TracedCaller {

    /** The server's words for a failure; any other is an error without a code of its own. */
    private static final Map<String, ObservationStatus> STATUS_BY_ERROR = Map.of(
            "API not working error...", ObservationStatus.NOT_WORKING,
            "Unauthorized error...", ObservationStatus.UNAUTHORIZED,
            "Unsubscribed error...", ObservationStatus.UNSUBSCRIBED,
            "Too many requests error...", ObservationStatus.TOO_MANY_REQUESTS,
            "Rate limit per minute error...", ObservationStatus.RATE_LIMITED,
            "Message error...", ObservationStatus.MESSAGE_ERROR);

    private static final String KEY = "toolbench_key";

    private final Function<String, Optional<ToolServerOperation>> operations;
    private final HttpSender sender;
    private final ToolServerSettings settings;
    private final Clock clock;
    private final Optional<RateLimiter> limiter;
    private final Redaction redaction;

    /** @param operations the operation of a tool's name, if this caller owns the tool */
    public ToolServerCaller(
            Function<String, Optional<ToolServerOperation>> operations,
            HttpSender sender,
            ToolServerSettings settings,
            Clock clock) {
        this.operations = operations;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
        this.limiter = settings.rateLimit().map(limit -> new RateLimiter(limit, clock, Thread::sleep));
        this.redaction = new Redaction(settings.key().stream().toList());
    }

    @Override
    public Observation call(ToolCall call, Instant deadline, Consumer<HttpTrace> trace) throws InterruptedException {
        Optional<ToolServerOperation> operation = operations.apply(call.tool());
        if (operation.isEmpty()) {
            return unknown(call.tool());
        }
        return call(operation.get(), call.arguments(), deadline, trace);
    }

    Observation call(ToolServerOperation operation, String arguments, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        if (limiter.isPresent() && !limiter.get().await(settings.url().toString(), deadline)) {
            return failure("the limit of calls to the tool server is reached", ObservationStatus.RATE_LIMITED);
        }
        Observation observation = send(operation, arguments, deadline, trace);
        return observation.withText(redaction.apply(observation.text())).withOrigin(Origin.REAL);
    }

    private Observation send(ToolServerOperation operation, String arguments, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        Instant timeout = clock.instant().plus(settings.timeout());
        try {
            HttpCall call = request(operation, arguments);
            HttpReply reply = sender.send(call, timeout.isBefore(deadline) ? timeout : deadline);
            trace.accept(HttpTrace.of(call, reply, redaction));
            return observation(reply);
        } catch (HttpFailure failure) {
            return failure.kind() == HttpFailure.Kind.TIMED_OUT
                    ? failure("Timeout error...", ObservationStatus.TIMED_OUT)
                    : failure(failure.getMessage(), ObservationStatus.FAILED);
        }
    }

    private HttpCall request(ToolServerOperation operation, String arguments) {
        String key = settings.key().map(Secret::reveal).orElse("");
        Map<String, String> body = new LinkedHashMap<>();
        body.put("category", PythonText.quote(operation.category()));
        body.put("tool_name", PythonText.quote(operation.toolName()));
        body.put("api_name", PythonText.quote(operation.apiName()));
        body.put("tool_input", PythonText.quote(arguments));
        body.put("strip", PythonText.quote(settings.strip()));
        body.put(KEY, PythonText.quote(key));
        return HttpCall.postJson(settings.url(), PythonJson.object(body))
                .with(HttpHeader.sensitive(KEY, key))
                .withAddressRule(AddressRule.ANY);
    }

    private static Observation observation(HttpReply reply) {
        if (reply.status() != 200) {
            return failure("request invalid, data error. status_code=" + reply.status(), ObservationStatus.FAILED);
        }
        return PythonJson.members(reply.text())
                .flatMap(ToolServerCaller::observation)
                .orElseGet(() -> failure("request invalid, data error", ObservationStatus.FAILED));
    }

    private static Optional<Observation> observation(Map<String, String> members) {
        return Optional.ofNullable(members.get("error"))
                .map(error -> new Observation(PythonJson.object(members), status(error)));
    }

    private static ObservationStatus status(String error) {
        if (error.equals("\"\"") || error.equals("null")) {
            return ObservationStatus.OK;
        }
        String text = error.startsWith("\"") ? error.substring(1, error.length() - 1) : error;
        return STATUS_BY_ERROR.getOrDefault(text, ObservationStatus.ERROR);
    }

    /** The reference's words for a name that no tool has. */
    static Observation unknown(String tool) {
        return failure("No such function name: " + tool, ObservationStatus.UNKNOWN_TOOL);
    }

    private static Observation failure(String error, ObservationStatus status) {
        return new Observation("{\"error\": " + PythonText.quote(error) + ", \"response\": \"\"}", status);
    }
}
