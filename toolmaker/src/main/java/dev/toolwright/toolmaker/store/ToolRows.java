package dev.toolwright.toolmaker.store;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Made tools within one transaction. */
final class ToolRows {

    private static final String SERVES = "state = 'APPROVED'";
    private static final String NEWEST =
            "not exists (select 1 from made_tool later where later.name = tool.name and later.version > tool.version)";

    private final Handle handle;

    ToolRows(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a tool under the next free number of its name; the version before it serves no more if this one does. */
    MadeTool add(MadeTool tool) {
        if (tool.state() == ToolState.APPROVED) {
            throw new IllegalMoveException("a tool is not added as " + tool.state().label() + ": it is decided, so that the version"
                    + " before it is retired");
        }
        long id = new ToolWriter(handle).insert(tool);
        return byId(id);
    }

    MadeTool byId(long id) {
        return new ToolReader(handle, "tool.id = :id", Map.of("id", id)).list().getFirst();
    }

    /** The row's id. */
    Optional<Long> id(String name, int version) {
        return handle.createQuery("select id from made_tool where name = :name and version = :version")
                .bind("name", name)
                .bind("version", version)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<MadeTool> find(String name, int version) {
        return new ToolReader(handle, "name = :name and version = :version", Map.of("name", name, "version", version)).first();
    }

    Optional<MadeTool> newest(String name) {
        return new ToolReader(handle, "name = :name and " + NEWEST, Map.of("name", name)).first();
    }

    /** The rows of those that serve, by name. */
    List<Long> idsServing() {
        return handle.createQuery("select id from made_tool where " + SERVES + " order by name").mapTo(Long.class).list();
    }

    Optional<MadeTool> serving(String name) {
        return new ToolReader(handle, "name = :name and " + SERVES, Map.of("name", name)).first();
    }

    List<MadeTool> newestOfAll() {
        return new ToolReader(handle, NEWEST, Map.of()).list();
    }

    List<MadeTool> versions(String name) {
        return new ToolReader(handle, "name = :name", Map.of("name", name)).list();
    }

    /** By the ids of their rows. */
    Map<Long, MadeTool> allServing() {
        return new ToolReader(handle, SERVES, Map.of()).byId();
    }

    MadeTool decide(String name, int version, Decision decision) {
        if (decision.to() == ToolState.APPROVED && id(name, version).isPresent()) {
            retireServing(name, version, decision);
        }
        move(name, version, decision);
        return find(name, version).orElseThrow();
    }

    List<MakingCost> makingCosts() {
        return handle.createQuery("""
                        select name, version, state, made_at,
                            coalesce(sum(model_calls), 0) as model_calls,
                            coalesce(sum(tool_calls), 0) as tool_calls,
                            coalesce(sum(input_tokens), 0) as input_tokens,
                            coalesce(sum(cached_input_tokens), 0) as cached_input_tokens,
                            coalesce(sum(output_tokens), 0) as output_tokens,
                            coalesce(sum(cost_micro_usd), 0) as cost_micro_usd,
                            count(case when not priced then 1 end) = 0 as priced
                        from made_tool left join attempt on tool_id = id
                        group by id, name, version, state, made_at order by id""")
                .map((RowView row) -> new MakingCost(
                        row.getColumn("name", String.class),
                        row.getColumn("version", Integer.class),
                        row.getColumn("state", ToolState.class),
                        UsageColumns.read(row),
                        Instant.parse(row.getColumn("made_at", String.class))))
                .list();
    }

    private void retireServing(String name, int version, Decision successor) {
        serving(name).filter(serving -> serving.version() != version).ifPresent(serving -> move(
                name,
                serving.version(),
                new Decision(ToolState.RETIRED, successor.by(), "version " + version + " serves now", successor.at())));
    }

    /** Compare and set: the statement itself looks at the state, so no other process comes between. */
    private void move(String name, int version, Decision decision) {
        List<ToolState> from = Arrays.stream(ToolState.values())
                .filter(state -> state.mayBecome(decision.to()))
                .toList();
        int moved = from.isEmpty() ? 0 : handle.createUpdate("""
                        update made_tool set state = :to
                        where name = :name and version = :version and state in (<from>)""")
                .bind("to", decision.to())
                .bind("name", name)
                .bind("version", version)
                .bindList("from", from)
                .execute();
        if (moved == 0) {
            throw refused(name, version, decision);
        }
        long id = id(name, version).orElseThrow();
        new ToolWriter(handle).insertDecisions(id, decisionsOf(id), List.of(decision));
    }

    private int decisionsOf(long id) {
        return handle.createQuery("select count(*) from decision where tool_id = :id").bind("id", id).mapTo(Integer.class).one();
    }

    private IllegalMoveException refused(String name, int version, Decision decision) {
        String tool = "version " + version + " of the tool " + name;
        return new IllegalMoveException(find(name, version)
                .map(MadeTool::state)
                .map(state -> tool + " is " + state.label() + ", and can't become " + decision.to().label())
                .orElse("there is no " + tool));
    }
}
