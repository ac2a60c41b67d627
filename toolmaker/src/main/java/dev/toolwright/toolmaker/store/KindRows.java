package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.instance.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** Kinds within one transaction. */
final class KindRows {

    private final Handle handle;

    KindRows(Handle handle) {
        this.handle = handle;
    }

    Kind begin(String label) {
        return get(handle.createUpdate("insert into kind (label, state) values (:label, :state)")
                .bind("label", label)
                .bind("state", Kind.State.COLLECTING)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** @throws IllegalArgumentException if there is no such kind */
    Kind get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no kind " + id + " of questions"));
    }

    Optional<Kind> find(long id) {
        return kinds(handle.createQuery("select * from kind where id = :id").bind("id", id)).stream().findFirst();
    }

    List<Kind> list() {
        return kinds(handle.createQuery("select * from kind order by id"));
    }

    Kind rename(long id, String label) {
        handle.createUpdate("update kind set label = :label where id = :id").bind("label", label).bind("id", id).execute();
        return get(id);
    }

    Kind spend(long id, Usage usage) {
        setSpent(id, get(id).spent().plus(usage));
        return get(id);
    }

    boolean claim(long id, String holder, Instant now, Duration time) {
        get(id);
        return handle.createUpdate("""
                                update kind set claimed_by = :holder, claimed_until = :until
                                where id = :id and state = 'COLLECTING'
                                and (claimed_by is null or claimed_by = :holder or claimed_until <= :now)""")
                        .bind("id", id)
                        .bind("holder", holder)
                        .bind("until", now.plus(time).toEpochMilli())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    boolean release(long id, String holder) {
        return handle.createUpdate("""
                                update kind set claimed_by = null, claimed_until = null
                                where id = :id and claimed_by = :holder""")
                        .bind("id", id)
                        .bind("holder", holder)
                        .execute()
                == 1;
    }

    /** @return what was spent on the kind's answers: no longer the kind's, but its making's */
    Usage made(long id, String tool) {
        Usage spent = settle(id, Kind.State.MADE);
        handle.createUpdate("update kind set tool = :tool where id = :id").bind("tool", tool).bind("id", id).execute();
        return spent;
    }

    /** @return as {@link #made} does */
    Usage failed(long id, boolean giveUp) {
        Usage spent = settle(id, giveUp ? Kind.State.GIVEN_UP : Kind.State.COLLECTING);
        handle.createUpdate("update kind set failed_makings = failed_makings + 1 where id = :id").bind("id", id).execute();
        return spent;
    }

    Kind reopen(long id) {
        setState(id, Kind.State.COLLECTING);
        return get(id);
    }

    /** A claim has done its work, and what was spent is part of the making now. */
    private Usage settle(long id, Kind.State state) {
        Usage spent = get(id).spent();
        setState(id, state);
        setSpent(id, Usage.NONE);
        return spent;
    }

    private void setState(long id, Kind.State state) {
        handle.createUpdate("update kind set state = :state, claimed_by = null, claimed_until = null where id = :id")
                .bind("state", state)
                .bind("id", id)
                .execute();
    }

    private void setSpent(long id, Usage usage) {
        UsageColumns.bind(handle.createUpdate("update kind set " + UsageColumns.ASSIGNED + " where id = :id"), usage)
                .bind("id", id)
                .execute();
    }

    private static List<Kind> kinds(Query query) {
        return query.map((RowView row) -> new Kind(
                        row.getColumn("id", Long.class),
                        row.getColumn("label", String.class),
                        row.getColumn("state", Kind.State.class),
                        Optional.ofNullable(row.getColumn("tool", String.class)),
                        row.getColumn("failed_makings", Integer.class),
                        UsageColumns.read(row)))
                .list();
    }
}
