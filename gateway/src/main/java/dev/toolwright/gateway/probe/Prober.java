package dev.toolwright.gateway.probe;

import dev.toolwright.gateway.CredentialUnavailableException;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.hold.HoldPolicy;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tries tools, by calls that only read, that need no credential which is not there, and whose arguments the document itself
 * gives. They go through the gateway like any other call, with its guard, its limits and its retries. Thread-safe.
 */
public final class Prober {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int LONGEST_NOTE = 200;

    private final Gateway gateway;
    private final Credentials credentials;
    private final HoldPolicy holds;
    private final Clock clock;
    private final Map<String, Boolean> configured = new ConcurrentHashMap<>();

    /** @param credentials those that the gateway calls with */
    public Prober(Gateway gateway, Credentials credentials, HoldPolicy holds, Clock clock) {
        this.gateway = gateway;
        this.credentials = credentials;
        this.holds = holds;
        this.clock = clock;
    }

    /** The call that would show whether a tool works, or why none is made. */
    public Probe prepare(Tool tool, Target target) {
        return switch (target.operation()) {
            case RestOperation rest -> prepare(tool, target, rest);
            case ToolServerOperation _ -> new Probe.Withheld("called through a tool server, of whose tools nobody knows what they change");
            case McpOperation _ -> new Probe.Withheld("called by an MCP server");
            case MadeOperation _ -> new Probe.Withheld("made, and called in the sandbox");
            case LibraryOperation _ -> new Probe.Withheld("called in programs, not from here");
        };
    }

    private Probe prepare(Tool tool, Target target, RestOperation rest) {
        if (rest.changes() || !SAFE.contains(rest.method())) {
            return new Probe.Withheld("changes something");
        }
        if (holds.holds(target)) {
            return new Probe.Withheld("its calls wait for a person's approval");
        }
        if (!permitted(target.provider(), rest.security())) {
            return new Probe.Withheld("wants a credential that is not configured");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return switch (new ProbeArguments(today).of(tool.schema())) {
            case ProbeArguments.Filling.Filled(String arguments) -> new Probe.Ready(new ToolCall("check", tool.name(), arguments));
            case ProbeArguments.Filling.Lacking _ -> new Probe.Withheld("wants an argument for which its document has no example");
        };
    }

    private boolean permitted(String provider, List<List<SecurityScheme>> alternatives) {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(schemes -> schemes.stream().allMatch(scheme -> configured(provider, scheme)));
    }

    /** Looked for once: of keys with a quota each look costs one call. */
    private boolean configured(String provider, SecurityScheme scheme) {
        return configured.computeIfAbsent(provider + "/" + scheme.name(), _ -> {
            try {
                return credentials.find(provider, scheme.name()).isPresent();
            } catch (CredentialUnavailableException notNow) {
                return false;
            }
        });
    }

    /**
     * Makes the call.
     *
     * @param documented what the tool's document says that it answers; may be empty
     */
    public Check probe(Probe.Ready probe, Target target, List<DocumentedAnswer> documented, Duration timeout)
            throws InterruptedException {
        Instant start = clock.instant();
        List<HttpTrace> traced = new ArrayList<>();
        List<HttpFailure> failed = new ArrayList<>();
        Observation observation = gateway.call(
                target,
                probe.call(),
                start.plus(timeout),
                traced::add,
                failed::add);
        Duration latency = Duration.between(start, clock.instant());
        if (!traced.isEmpty()) {
            HttpTrace trace = traced.getLast();
            boolean bare = probe.call().arguments().equals("{}");
            AnswerJudge.Judgement judgement = new AnswerJudge(documented, bare).of(trace);
            return new Check(start, judgement.verdict(), latency, trace.status(), note(judgement.note()));
        }
        return failed.isEmpty()
                ? new Check(start, unmade(observation.status()), latency, 0, note(observation.text()))
                : new Check(start, verdict(failed.getLast().kind()), latency, 0, note(failed.getLast().getMessage()));
    }

    private static Verdict unmade(ObservationStatus status) {
        return status == ObservationStatus.TIMED_OUT ? Verdict.TIMED_OUT : Verdict.UNDECIDED;
    }

    private static Verdict verdict(HttpFailure.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Verdict.UNREACHABLE;
            case TIMED_OUT -> Verdict.TIMED_OUT;
            case BROKEN -> Verdict.FAILS;
            case BAD_URI, TOO_MANY_REDIRECTS -> Verdict.GONE;
            case REFUSED_ADDRESS, REFUSED_REDIRECT, TOO_LARGE -> Verdict.UNDECIDED;
        };
    }

    private static String note(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
