package dev.toolwright.sandbox.pool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.sandbox.Output;
import dev.toolwright.sandbox.Spent;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/**
 * A worker's answer to one call. The outer object is the worker's own and believed. The reply inside it comes out of the
 * process that ran the code: it may be forged, so it is taken for no more than what the code wants to have returned.
 */
final class WireReply {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build());
    private static final int CPU_TIME_SIGNAL = 24;
    private static final int KILL_SIGNAL = 9;
    private static final Map<Integer, String> SIGNALS = Map.of(
            4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", KILL_SIGNAL, "SIGKILL", 11, "SIGSEGV", 14, "SIGALRM",
            CPU_TIME_SIGNAL, "SIGXCPU", 31, "SIGSYS");

    private final JsonNode reply;
    private final Output output;
    private final Spent spent;

    private WireReply(JsonNode reply) {
        this.reply = reply;
        this.output = new Output(reply.path("stdout").asText(), reply.path("stderr").asText());
        this.spent = new Spent(
                micros(reply.path("wall_us")), micros(reply.path("cpu_us")), reply.path("peak_bytes").asLong());
    }

    static WireReply parse(byte[] frame) {
        try {
            return new WireReply(JSON.readTree(frame));
        } catch (IOException e) {
            throw new UncheckedIOException("a worker's frame is no JSON, which the worker writes itself", e);
        }
    }

    /** Whether the worker says that it serves no other call. */
    boolean leaving() {
        return reply.path("leaving").asBoolean();
    }

    /** Whether the worker says that the calls up to this one have left hardly anything in its memory. */
    boolean roomy() {
        return reply.path("roomy").asBoolean();
    }

    Verdict verdict() {
        return switch (reply.path("outcome").asText()) {
            case "time" -> new Verdict.TimedOut(output, spent);
            case "output" -> new Verdict.TooMuchOutput(output, spent);
            case "memory" -> new Verdict.OutOfMemory(output, spent);
            case "ended" -> reply.path("reply").isTextual() ? told(reply.path("reply").asText()) : ended(reply.path("exit").asInt());
            default -> throw new IllegalStateException("a worker knows an outcome that the pool does not: " + reply.path("outcome"));
        };
    }

    private Verdict ended(int exit) {
        if (exit == -CPU_TIME_SIGNAL || exit == -KILL_SIGNAL) {
            return new Verdict.TimedOut(output, spent);
        }
        String reason = exit < 0
                ? "the interpreter was ended by " + SIGNALS.getOrDefault(-exit, "signal " + -exit)
                : "the interpreter was left with status " + exit + " before the code had come to its end";
        return new Verdict.Crashed(reason, output, spent);
    }

    private Verdict told(String text) {
        try {
            JsonNode told = JSON.readTree(text);
            return switch (told.path("verdict").asText()) {
                case "returned" -> returned(told.path("value").asText());
                case "raised" -> new Verdict.Raised(
                        told.path("type").asText(), told.path("message").asText(), told.path("traceback").asText(), output, spent);
                case "refused" -> new Verdict.Refused(told.path("reason").asText(), output, spent);
                case "memory" -> new Verdict.OutOfMemory(output, spent);
                default -> forged();
            };
        } catch (JsonProcessingException e) {
            return forged();
        }
    }

    private Verdict returned(String value) throws JsonProcessingException {
        JSON.readTree(value);
        return value.isBlank() ? forged() : new Verdict.Returned(new JsonText(value), output, spent);
    }

    private Verdict forged() {
        return new Verdict.Crashed("the code wrote to the channel that its value takes", output, spent);
    }

    private static Duration micros(JsonNode number) {
        return Duration.ofNanos(number.asLong() * 1000);
    }
}
