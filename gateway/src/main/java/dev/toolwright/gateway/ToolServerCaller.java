package dev.toolwright.gateway;

import dev.toolwright.gateway.limit.RateLimiter;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.json.PythonText;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.secret.Secret;
import dev.toolwright.time.Sleeper;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Calls tools through ToolBench's tool server. Observations equal the reference's (dfsdt.md, section 2): the server's object
 * in Python's writing, with the code that its {@code error} stands for. Nothing is retried, as there; the limits of the tool's
 * provider hold. Thread-safe.
 */
final class ToolServerCaller {

    /** The server's words for a failure; any other is an error without a code of its own. */
    private static final Map<String, ObservationStatus> STATUS_BY_ERROR = Map.of(
            "API not working error...", ObservationStatus.NOT_WORKING,
            "Unauthorized error...", ObservationStatus.UNAUTHORIZED,
            "Unsubscribed error...", ObservationStatus.UNSUBSCRIBED,
            "Too many requests error...", ObservationStatus.TOO_MANY_REQUESTS,
            "Rate limit per minute error...", ObservationStatus.RATE_LIMITED,
            "Message error...", ObservationStatus.MESSAGE_ERROR);

    private static final String KEY = "toolbench_key";

    private final Attempts attempts;
    private final ToolServerSettings settings;
    private final Optional<RateLimiter> limiter;
    private final Redaction redaction;

    ToolServerCaller(Attempts attempts, ToolServerSettings settings, Clock clock, Sleeper sleeper) {
        this.attempts = attempts;
        this.settings = settings;
        this.limiter = settings.rateLimit().map(limit -> new RateLimiter(limit, clock, sleeper));
        this.redaction = new Redaction(settings.key().stream().toList());
    }

    /** @param provider whose limits count */
    Observation call(
            String provider, ToolServerOperation operation, String arguments, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException {
        if (limiter.isPresent() && !limiter.get().await(settings.url().toString(), deadline)) {
            return failure("the limit of calls to the tool server is reached", ObservationStatus.RATE_LIMITED);
        }
        try {
            Observation observation = send(provider, request(operation, arguments), deadline, trace);
            return observation.withText(redaction.apply(observation.text())).withOrigin(Origin.REAL);
        } catch (RefusedCallException refused) {
            return failure(refused.getMessage(), refused.status());
        }
    }

    private Observation send(String provider, HttpCall call, Instant deadline, Consumer<HttpTrace> trace)
            throws InterruptedException, RefusedCallException {
        try {
            HttpReply reply = attempts.sendOnce(call, provider, settings.timeout(), deadline);
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
