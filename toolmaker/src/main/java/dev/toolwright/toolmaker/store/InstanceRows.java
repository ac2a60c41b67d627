package dev.toolwright.toolmaker.store;

import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Instance.Status;
import dev.toolwright.toolmaker.instance.Instance.ToolVersion;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.InstanceAnswer.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Questions that were set aside, within one transaction. */
final class InstanceRows {

    private final Handle handle;

    InstanceRows(Handle handle) {
        this.handle = handle;
    }

    Instance setAside(long kind, String question, Instant at) {
        handle.createUpdate("""
                        insert into instance (kind_id, question, question_hash, status, set_aside_at)
                        values (:kind, :question, :hash, :status, :at)
                        on conflict (question_hash) do nothing""")
                .bind("kind", kind)
                .bind("question", question)
                .bind("hash", hash(question))
                .bind("status", Status.WAITING)
                .bind("at", at.toString())
                .execute();
        return find(question).orElseThrow();
    }

    Optional<Instance> find(String question) {
        return list("question_hash = :hash", Map.of("hash", hash(question))).stream().findFirst();
    }

    Optional<Instance> find(long id) {
        return list("instance.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** @throws IllegalArgumentException if there is none */
    private Instance get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no question " + id + " set aside"));
    }

    List<Instance> ofKind(long kind) {
        return list("kind_id = :kind", Map.of("kind", kind));
    }

    void move(Collection<Long> instances, long kind) {
        for (long id : instances) {
            get(id);
            handle.createUpdate("update instance set kind_id = :kind where id = :id").bind("kind", kind).bind("id", id).execute();
        }
    }

    Instance answer(long id, InstanceAnswer answer) {
        handle.createUpdate("""
                        insert into instance_answer
                            (instance_id, position, text, source, answered_by, agreeing, votes, answered_at)
                        values (:id, :position, :text, :source, :by, :agreeing, :votes, :at)""")
                .bind("id", id)
                .bind("position", get(id).answers().size())
                .bind("text", answer.text())
                .bind("source", answer.source())
                .bind("by", answer.by())
                .bind("agreeing", answer.agreeing())
                .bind("votes", answer.votes())
                .bind("at", answer.at().toString())
                .execute();
        handle.createUpdate("update instance set status = 'ANSWERED' where id = :id and status in ('WAITING', 'DISPUTED')")
                .bind("id", id)
                .execute();
        return get(id);
    }

    Instance dispute(long id) {
        handle.createUpdate("update instance set status = 'DISPUTED' where id = :id and status = 'WAITING'")
                .bind("id", id)
                .execute();
        return get(id);
    }

    /** @param tool the row of the tool that was made from them */
    void use(Collection<Long> instances, long tool) {
        for (long id : instances) {
            get(id);
            handle.createUpdate("update instance set status = 'USED', used_for = :tool where id = :id")
                    .bind("tool", tool)
                    .bind("id", id)
                    .execute();
        }
    }

    private List<Instance> list(String condition, Map<String, ?> values) {
        Map<Long, List<InstanceAnswer>> answers = new HashMap<>();
        handle.createQuery("select * from instance_answer where instance_id in (select instance.id from instance where "
                        + condition + ") order by instance_id, position")
                .bindMap(values)
                .map((RowView row) -> answers
                        .computeIfAbsent(row.getColumn("instance_id", Long.class), _ -> new ArrayList<>())
                        .add(answer(row)))
                .list();
        return handle.createQuery("select instance.*, name, version from instance left join made_tool on made_tool.id = used_for"
                        + " where " + condition + " order by instance.id")
                .bindMap(values)
                .map((RowView row) -> instance(row, answers))
                .list();
    }

    private static Instance instance(RowView row, Map<Long, List<InstanceAnswer>> answers) {
        long id = row.getColumn("id", Long.class);
        return new Instance(
                id,
                row.getColumn("kind_id", Long.class),
                row.getColumn("question", String.class),
                row.getColumn("status", Status.class),
                answers.getOrDefault(id, List.of()),
                Optional.ofNullable(row.getColumn("name", String.class))
                        .map(name -> new ToolVersion(name, row.getColumn("version", Integer.class))),
                Instant.parse(row.getColumn("set_aside_at", String.class)));
    }

    private static InstanceAnswer answer(RowView row) {
        return new InstanceAnswer(
                row.getColumn("text", String.class),
                row.getColumn("source", Source.class),
                row.getColumn("answered_by", String.class),
                row.getColumn("agreeing", Integer.class),
                row.getColumn("votes", Integer.class),
                Instant.parse(row.getColumn("answered_at", String.class)));
    }

    private static String hash(String question) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
