package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Writes and reads uses. */
final class UseRows {

    private enum CostRole {
        DISPATCHER,
        USER,
        MAKER
    }

    private final Handle handle;

    UseRows(Handle handle) {
        this.handle = handle;
    }

    /** @param tool the row of the tool, null if none was at hand */
    long insert(Use use, @Nullable Long tool) {
        long number = handle.createUpdate("""
                        insert into tool_use (tool_id, tier, question, answer, failure, tool_failed, is_right, used_at)
                        values (:tool, :tier, :question, :answer, :failure, :toolFailed, :right, :at)""")
                .bind("tool", tool)
                .bind("tier", use.tier())
                .bind("question", use.question())
                .bind("answer", use.answer().orElse(null))
                .bind("failure", use.failure())
                .bind("toolFailed", use.toolFailed())
                .bind("right", use.right().orElse(null))
                .bind("at", use.at().toString())
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
        insertCost(number, CostRole.DISPATCHER, use.usage().dispatcher());
        insertCost(number, CostRole.USER, use.usage().user());
        insertCost(number, CostRole.MAKER, use.usage().maker());
        return number;
    }

    /** Uses in order from the first number above {@code after}. */
    List<NumberedUse> after(long after, int limit) {
        return list("number > :after order by number", Map.of("after", after, "limit", limit));
    }

    /** Newest first. */
    List<NumberedUse> of(String name, int version, int limit) {
        return list(
                "name = :name and version = :version order by number desc",
                Map.of("name", name, "version", version, "limit", limit));
    }

    private void insertCost(long number, CostRole role, Usage usage) {
        if (!usage.equals(Usage.NONE)) {
            UsageColumns.bind(
                            handle.createUpdate("insert into tool_use_cost (use_number, role, " + UsageColumns.NAMES
                                    + ") values (:number, :role, " + UsageColumns.BOUND + ")"),
                            usage)
                    .bind("number", number)
                    .bind("role", role)
                    .execute();
        }
    }

    private List<NumberedUse> list(String conditionAndOrder, Map<String, ?> values) {
        String rest = " from tool_use left join made_tool on made_tool.id = tool_id where " + conditionAndOrder + " limit :limit";
        Map<Long, Map<CostRole, Usage>> costs = new HashMap<>();
        handle.createQuery("select * from tool_use_cost where use_number in (select number" + rest + ")")
                .bindMap(values)
                .map((RowView row) -> costs.computeIfAbsent(row.getColumn("use_number", Long.class), _ -> new HashMap<>())
                        .put(row.getColumn("role", CostRole.class), UsageColumns.read(row)))
                .list();
        return handle.createQuery("select tool_use.*, name, version" + rest)
                .bindMap(values)
                .map((RowView row) -> use(row, costs))
                .list();
    }

    private static NumberedUse use(RowView row, Map<Long, Map<CostRole, Usage>> costs) {
        long number = row.getColumn("number", Long.class);
        Map<CostRole, Usage> cost = costs.getOrDefault(number, Map.of());
        Use use = new Use(
                Optional.ofNullable(row.getColumn("name", String.class)).orElse(""),
                Optional.ofNullable(row.getColumn("version", Integer.class)).orElse(0),
                row.getColumn("tier", Tier.class),
                row.getColumn("question", String.class),
                Optional.ofNullable(row.getColumn("answer", String.class)),
                row.getColumn("failure", String.class),
                row.getColumn("tool_failed", Boolean.class),
                Optional.ofNullable(row.getColumn("is_right", Boolean.class)),
                new UsageByRole(
                        cost.getOrDefault(CostRole.DISPATCHER, Usage.NONE),
                        cost.getOrDefault(CostRole.USER, Usage.NONE),
                        cost.getOrDefault(CostRole.MAKER, Usage.NONE)),
                Instant.parse(row.getColumn("used_at", String.class)));
        return new NumberedUse(number, use);
    }
}
