package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.Sha256;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.http.Content;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Tool;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes captures; what they share with earlier ones is there already. */
final class CaptureWriter {

    private final Handle handle;

    CaptureWriter(Handle handle) {
        this.handle = handle;
    }

    void add(Tool tool, Capture capture) {
        add(capture.call().tool(), tool);
        Update insert = handle.createUpdate("""
                        insert into capture (call, tool, arguments, session, captured_at, latency_micros, provenance,
                            simulator_model, simulator_prompt, simulator_seed, status, answer,
                            method, uri, request_headers, request_body, http_status, headers, body)
                        values (:call, :tool, :arguments, :session, :at, :latency, :provenance,
                            :model, :prompt, :seed, :status, :answer,
                            :method, :uri, :requestHeaders, :requestBody, :httpStatus, :headers, :body)""")
                .bind("call", capture.call().key())
                .bind("tool", capture.call().tool())
                .bind("arguments", capture.call().arguments())
                .bind("session", session(capture.asking()))
                .bind("at", capture.at().toString())
                .bind("latency", capture.latency().toNanos() / 1000)
                .bind("status", capture.status())
                .bind("answer", body(Content.utf8(capture.answer())));
        bindProvenance(insert, capture.provenance());
        bindTrace(insert, capture.trace().orElse(null));
        insert.execute();
    }

    private static void bindProvenance(Update insert, Provenance provenance) {
        Optional<Provenance.Simulated> simulated =
                provenance instanceof Provenance.Simulated simulation ? Optional.of(simulation) : Optional.empty();
        insert.bind("provenance", ProvenanceKind.of(provenance))
                .bind("model", simulated.map(Provenance.Simulated::model).orElse(null))
                .bind("prompt", simulated.map(Provenance.Simulated::prompt).orElse(null))
                .bind("seed", simulated.map(Provenance.Simulated::seed).orElse(null));
    }

    private void bindTrace(Update insert, @Nullable HttpTrace trace) {
        insert.bind("method", trace == null ? null : trace.method())
                .bind("uri", trace == null ? null : trace.uri())
                .bind("requestHeaders", trace == null ? null : HeaderText.of(trace.requestHeaders()))
                .bind("requestBody", trace == null ? null : body(trace.requestBody()))
                .bind("httpStatus", trace == null ? null : Integer.valueOf(trace.status()))
                .bind("headers", trace == null ? null : HeaderText.of(trace.headers()))
                .bind("body", trace == null ? null : body(trace.body()));
    }

    private void add(String identity, Tool tool) {
        handle.createUpdate("""
                        insert into snapshot_tool (identity, name, description, schema, provider, provider_name,
                            provider_description, category)
                        values (:identity, :name, :description, :schema, :provider, :providerName, :providerDescription, :category)
                        on conflict do nothing""")
                .bind("identity", identity)
                .bind("name", tool.name())
                .bind("description", tool.description())
                .bind("schema", tool.schema().text())
                .bind("provider", tool.provider().id())
                .bind("providerName", tool.provider().name())
                .bind("providerDescription", tool.provider().description())
                .bind("category", tool.provider().category())
                .execute();
    }

    private long session(Asking asking) {
        Map<String, String> values =
                Map.of("label", asking.session(), "id", asking.instructionId(), "text", asking.instruction());
        handle.createUpdate("""
                        insert into snapshot_session (label, instruction_id, instruction) values (:label, :id, :text)
                        on conflict do nothing""")
                .bindMap(values)
                .execute();
        return handle.createQuery(
                        "select id from snapshot_session where label = :label and instruction_id = :id and instruction = :text")
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    private String body(Content content) {
        byte[] bytes = content.bytes();
        String digest = Sha256.hex(bytes);
        handle.createUpdate("insert into snapshot_body (sha256, content) values (:digest, :content) on conflict do nothing")
                .bind("digest", digest)
                .bind("content", bytes)
                .execute();
        return digest;
    }
}
