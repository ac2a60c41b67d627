package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Captures of a made-up weather service. */
public final class Captures {

    public static final Tool WEATHER = new Tool(
            "weather",
            "Tells the weather.",
            new JsonText("{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}"),
            new Provider("sky", "Sky", "", "Weather"));

    private Captures() {}

    public static SqlCaptureStore open(Path file) {
        return SqlCaptureStore.open(new SqliteFile(file));
    }

    public static CanonicalCall call(String city) {
        return CanonicalCall.of(WEATHER, "{\"city\":\"" + city + "\"}", UnaryOperator.identity());
    }

    public static Capture capture(String city, String session, String answer) {
        HttpTrace trace = new HttpTrace(
                "GET",
                "https://sky.example/weather?city=" + city,
                List.of(HttpHeader.of("Accept", "application/json")),
                Content.EMPTY,
                200,
                List.of(HttpHeader.of("Content-Type", "application/json"), HttpHeader.of("ETag", "a"), HttpHeader.of("ETag", "b")),
                Content.utf8(answer + "\n"));
        return new Capture(
                call(city),
                new Asking(session, "w-" + city, "How is the weather in " + city + "?"),
                Instant.parse("2026-11-24T01:02:03.004Z"),
                Duration.ofNanos(5_678_000),
                Provenance.REAL,
                ObservationStatus.OK,
                answer,
                Optional.of(trace));
    }

    public static Capture by(Provenance provenance, Capture capture) {
        return new Capture(
                capture.call(), capture.asking(), capture.at(), capture.latency(), provenance, capture.status(), capture.answer(), Optional.empty());
    }
}
