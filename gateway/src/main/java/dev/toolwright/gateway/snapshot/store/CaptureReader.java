package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.http.Content;
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
import org.jdbi.v3.core.result.RowView;

/** Reads captures. */
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

    private final Handle handle;

    CaptureReader(Handle handle) {
        this.handle = handle;
    }

    List<Capture> find(String key) {
        return handle.createQuery(SELECT + "where call = :key order by number")
                .bind("key", key)
                .map(CaptureReader::capture)
                .list();
    }

    void forEach(Consumer<Capture> reader) {
        handle.createQuery(SELECT + "order by call, number").map(CaptureReader::capture).forEach(reader);
    }

    List<CanonicalCall> calls(String tool) {
        return handle.createQuery("select distinct call, arguments from capture where tool = :tool order by call")
                .bind("tool", tool)
                .map((RowView row) ->
                        new CanonicalCall(tool, row.getColumn("arguments", String.class), row.getColumn("call", String.class)))
                .list();
    }

    Map<String, Tool> tools() {
        Map<String, Tool> tools = new TreeMap<>();
        handle.createQuery("select * from snapshot_tool")
                .map((RowView row) -> tools.put(row.getColumn("identity", String.class), tool(row)))
                .list();
        return tools;
    }

    private static Tool tool(RowView row) {
        Provider provider = new Provider(
                row.getColumn("provider", String.class),
                row.getColumn("provider_name", String.class),
                row.getColumn("provider_description", String.class),
                row.getColumn("category", String.class));
        return new Tool(
                row.getColumn("name", String.class),
                row.getColumn("description", String.class),
                new JsonText(row.getColumn("schema", String.class)),
                provider);
    }

    private static Capture capture(RowView row) {
        return new Capture(
                new CanonicalCall(
                        row.getColumn("tool", String.class),
                        row.getColumn("arguments", String.class),
                        row.getColumn("call", String.class)),
                new Asking(
                        row.getColumn("label", String.class),
                        row.getColumn("instruction_id", String.class),
                        row.getColumn("instruction", String.class)),
                Instant.parse(row.getColumn("captured_at", String.class)),
                Duration.of(row.getColumn("latency_micros", Long.class), ChronoUnit.MICROS),
                provenance(row),
                row.getColumn("status", ObservationStatus.class),
                new String(row.getColumn("answer_content", byte[].class), StandardCharsets.UTF_8),
                trace(row));
    }

    private static Provenance provenance(RowView row) {
        return switch (row.getColumn("provenance", ProvenanceKind.class)) {
            case REAL -> Provenance.REAL;
            case HAND_WRITTEN -> Provenance.HAND_WRITTEN;
            case SIMULATED -> new Provenance.Simulated(
                    row.getColumn("simulator_model", String.class),
                    row.getColumn("simulator_prompt", String.class),
                    row.getColumn("simulator_seed", Long.class));
        };
    }

    private static Optional<HttpTrace> trace(RowView row) {
        return Optional.ofNullable(row.getColumn("method", String.class)).map(method -> new HttpTrace(
                method,
                row.getColumn("uri", String.class),
                HeaderText.parse(row.getColumn("request_headers", String.class)),
                Content.of(row.getColumn("request_content", byte[].class)),
                row.getColumn("http_status", Integer.class),
                HeaderText.parse(row.getColumn("headers", String.class)),
                Content.of(row.getColumn("body_content", byte[].class))));
    }
}
