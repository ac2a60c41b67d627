package dev.toolwright.gateway.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A capture as JSON, bodies by their SHA-256. */
final class CaptureJson {

    private CaptureJson() {}

    /** @param bodies is told each body, and gives its SHA-256 */
    static String write(Capture capture, Function<Content, String> bodies) {
        ObjectNode out = CanonicalJson.object()
                .put("call", capture.call().key())
                .put("tool", capture.call().tool())
                .put("arguments", capture.call().arguments())
                .put("session", capture.asking().session())
                .put("instructionId", capture.asking().instructionId())
                .put("instruction", capture.asking().instruction())
                .put("at", capture.at().toString())
                .put("latencyMicros", capture.latency().toNanos() / 1000);
        writeProvenance(out.putObject("provenance"), capture.provenance());
        out.put("status", capture.status().name().toLowerCase(Locale.ROOT)).put("answer", bodies.apply(Content.utf8(capture.answer())));
        capture.trace().ifPresent(trace -> writeTrace(out.putObject("http"), trace, bodies));
        return out.toString();
    }

    private static void writeProvenance(ObjectNode out, Provenance provenance) {
        switch (provenance) {
            case Provenance.Real _ -> out.put("kind", "real");
            case Provenance.HandWritten _ -> out.put("kind", "hand_written");
            case Provenance.Simulated(var model, var prompt, var seed) ->
                out.put("kind", "simulated").put("model", model).put("prompt", prompt).put("seed", seed);
        }
    }

    private static void writeTrace(ObjectNode out, HttpTrace trace, Function<Content, String> bodies) {
        out.put("method", trace.method()).put("uri", trace.uri());
        writeHeaders(out.putArray("requestHeaders"), trace.requestHeaders());
        out.put("requestBody", bodies.apply(trace.requestBody())).put("status", trace.status());
        writeHeaders(out.putArray("headers"), trace.headers());
        out.put("body", bodies.apply(trace.body()));
    }

    private static void writeHeaders(ArrayNode out, List<HttpHeader> headers) {
        headers.forEach(header -> out.addArray().add(header.name()).add(header.value()));
    }

    /** @param bodies gives the body of a SHA-256 */
    static Capture read(JsonNode line, Function<String, Content> bodies) {
        JsonNode http = line.path("http");
        return new Capture(
                call(line),
                new Asking(line.path("session").asText(), line.path("instructionId").asText(), line.path("instruction").asText()),
                Instant.parse(line.path("at").asText()),
                Duration.of(line.path("latencyMicros").asLong(), ChronoUnit.MICROS),
                provenance(line.path("provenance")),
                ObservationStatus.valueOf(line.path("status").asText().toUpperCase(Locale.ROOT)),
                bodies.apply(line.path("answer").asText()).text(StandardCharsets.UTF_8),
                http.isObject() ? Optional.of(trace(http, bodies)) : Optional.empty());
    }

    static CanonicalCall call(JsonNode line) {
        return CanonicalCall.of(line.path("tool").asText(), line.path("arguments").asText());
    }

    private static Provenance provenance(JsonNode said) {
        return switch (said.path("kind").asText()) {
            case "real" -> Provenance.REAL;
            case "hand_written" -> Provenance.HAND_WRITTEN;
            case "simulated" -> new Provenance.Simulated(
                    said.path("model").asText(), said.path("prompt").asText(), said.path("seed").asLong());
            default -> throw new IllegalArgumentException("there is no provenance '" + said.path("kind").asText() + "'");
        };
    }

    private static HttpTrace trace(JsonNode http, Function<String, Content> bodies) {
        return new HttpTrace(
                http.path("method").asText(),
                http.path("uri").asText(),
                headers(http.path("requestHeaders")),
                bodies.apply(http.path("requestBody").asText()),
                http.path("status").asInt(),
                headers(http.path("headers")),
                bodies.apply(http.path("body").asText()));
    }

    private static List<HttpHeader> headers(JsonNode pairs) {
        List<HttpHeader> headers = new ArrayList<>();
        pairs.forEach(pair -> headers.add(HttpHeader.of(pair.path(0).asText(), pair.path(1).asText())));
        return headers;
    }
}
