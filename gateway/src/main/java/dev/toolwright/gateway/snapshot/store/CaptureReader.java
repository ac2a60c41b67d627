package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.KeptAnswer;
import dev.toolwright.http.Content;
import dev.toolwright.store.sql.Row;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads captures; by way of the driver's own rows, since thousands are read a second. */
final class CaptureReader {

    private static final String SELECT = """
            select capture.*, label, instruction_id, instruction, answers.content as answer_content,
                request_bodies.content as request_content, bodies.content as body_content
            from capture
            join snapshot_session on snapshot_session.id = session
            join snapshot_body answers on answers.sha256 = answer
            left join snapshot_body request_bodies on request_bodies.sha256 = request_body
            left join snapshot_body bodies on bodies.sha256 = body
            """;

    /** Of the captures of one call, what answers it. */
    static final String ANSWERS = """
            select label, instruction_id, instruction, provenance, simulator_model, simulator_prompt, simulator_seed, status, content
            from capture
            join snapshot_session on snapshot_session.id = session
            join snapshot_body on sha256 = answer
            where call = ? order by number""";

    private final Handle handle;

    CaptureReader(Handle handle) {
        this.handle = handle;
    }

    List<Capture> find(String key) {
        return handle.createQuery(SELECT + "where call = :key order by number")
                .bind("key", key)
                .map(Row.mapper(CaptureReader::capture))
                .list();
    }

    void forEach(Consumer<Capture> reader) {
        handle.createQuery(SELECT + "order by call, number").map(Row.mapper(CaptureReader::capture)).forEach(reader);
    }

    List<CanonicalCall> calls(String tool) {
        return handle.createQuery("select distinct call, arguments from capture where tool = :tool order by call")
                .bind("tool", tool)
                .map(Row.mapper(row -> new CanonicalCall(tool, row.getString("arguments"), row.getString("call"))))
                .list();
    }

    Map<String, Tool> tools() {
        Map<String, Tool> tools = new TreeMap<>();
        handle.createQuery("select * from snapshot_tool")
                .map(Row.mapper(row -> Map.entry(row.getString("identity"), tool(row))))
                .forEach(entry -> tools.put(entry.getKey(), entry.getValue()));
        return tools;
    }

    private static Tool tool(Row row) {
        Provider provider = new Provider(
                row.getString("provider"),
                row.getString("provider_name"),
                row.getString("provider_description"),
                row.getString("category"));
        return new Tool(
                row.getString("name"), row.getString("description"), new JsonText(row.getString("schema")), provider);
    }

    static KeptAnswer answer(Row row) {
        return new KeptAnswer(asking(row), provenance(row), status(row), new String(row.getBytes("content"), StandardCharsets.UTF_8));
    }

    private static Asking asking(Row row) {
        return new Asking(row.getString("label"), row.getString("instruction_id"), row.getString("instruction"));
    }

    private static ObservationStatus status(Row row) {
        return ObservationStatus.valueOf(row.getString("status"));
    }

    private static Capture capture(Row row) {
        return new Capture(
                new CanonicalCall(row.getString("tool"), row.getString("arguments"), row.getString("call")),
                asking(row),
                Instant.parse(row.getString("captured_at")),
                Duration.of(row.getLong("latency_micros"), ChronoUnit.MICROS),
                provenance(row),
                status(row),
                new String(row.getBytes("answer_content"), StandardCharsets.UTF_8),
                trace(row));
    }

    private static Provenance provenance(Row row) {
        return switch (ProvenanceKind.valueOf(row.getString("provenance"))) {
            case REAL -> Provenance.REAL;
            case HAND_WRITTEN -> Provenance.HAND_WRITTEN;
            case SIMULATED -> new Provenance.Simulated(
                    row.getString("simulator_model"), row.getString("simulator_prompt"), row.getLong("simulator_seed"));
        };
    }

    private static Optional<HttpTrace> trace(Row row) {
        @Nullable String method = row.getString("method");
        return method == null
                ? Optional.empty()
                : Optional.of(new HttpTrace(
                        method,
                        row.getString("uri"),
                        HeaderText.parse(row.getString("request_headers")),
                        Content.of(row.getBytes("request_content")),
                        row.getInt("http_status"),
                        HeaderText.parse(row.getString("headers")),
                        Content.of(row.getBytes("body_content"))));
    }
}
