package dev.toolwright.toolmaker.store;

import dev.toolwright.store.sql.Database;
import dev.toolwright.store.sql.DatabaseLocation;
import dev.toolwright.store.sql.Schema;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Made tools in an SQL database: SQLite or PostgreSQL. Whatever the database can't do is a
 * {@link dev.toolwright.store.sql.DatabaseException} of one line.
 */
public final class SqlToolStore implements ToolStore {

    /** What this program's tables look like; with a new script goes a new number. */
    static final Schema SCHEMA = new Schema("db/toolmaker", 1);

    private final Database database;

    /**
     * Those that served when they were last asked for. A version does not change as long as it serves, so their ids tell
     * whether others do by now: a question costs one small query, not all prompts of all tools.
     */
    private volatile Map<Long, MadeTool> serving = Map.of();

    private SqlToolStore(Database database) {
        this.database = database;
    }

    /**
     * Opens the store, or begins one.
     *
     * @throws dev.toolwright.store.sql.DatabaseException if it can't be opened
     */
    public static SqlToolStore open(DatabaseLocation location) {
        return new SqlToolStore(Database.open(location, SCHEMA));
    }

    /** The questions without a tool, in the same database; usable until this store is closed. */
    public InstanceStore instances() {
        return new SqlInstanceStore(database);
    }

    @Override
    public MadeTool add(MadeTool tool) {
        return database.write(handle -> new ToolRows(handle).add(tool));
    }

    @Override
    public Optional<MadeTool> find(String name, int version) {
        return database.read(handle -> new ToolRows(handle).find(name, version));
    }

    @Override
    public Optional<MadeTool> newest(String name) {
        return database.read(handle -> new ToolRows(handle).newest(name));
    }

    @Override
    public Optional<MadeTool> serving(String name) {
        return database.read(handle -> new ToolRows(handle).serving(name));
    }

    @Override
    public List<MadeTool> list() {
        return database.read(handle -> new ToolRows(handle).newestOfAll());
    }

    @Override
    public List<MadeTool> versions(String name) {
        return database.read(handle -> new ToolRows(handle).versions(name));
    }

    @Override
    public List<MadeTool> allServing() {
        return database.read(handle -> {
            ToolRows rows = new ToolRows(handle);
            List<Long> ids = rows.idsServing();
            Map<Long, MadeTool> known = serving;
            if (!known.keySet().containsAll(ids)) {
                known = rows.allServing();
                serving = known;
            }
            return ids.stream().map(known::get).toList();
        });
    }

    @Override
    public MadeTool decide(String name, int version, Decision decision) {
        return database.write(handle -> new ToolRows(handle).decide(name, version, decision));
    }

    @Override
    public long record(Use use) {
        return database.write(handle -> {
            @Nullable Long tool = use.tool().isEmpty() ? null : new ToolRows(handle)
                    .id(use.tool(), use.version())
                    .orElseThrow(() -> new IllegalArgumentException("a use of the tool " + use.tool() + ", version " + use.version()
                            + ", can't be recorded: the store has no such version"));
            return new UseRows(handle).insert(use, tool);
        });
    }

    @Override
    public boolean judge(long use, boolean right) {
        return database.write(handle -> handle.createUpdate("update tool_use set is_right = :right where number = :use")
                        .bind("right", right)
                        .bind("use", use)
                        .execute()
                == 1);
    }

    @Override
    public List<NumberedUse> uses(long after, int limit) {
        return database.read(handle -> new UseRows(handle).after(after, limit));
    }

    @Override
    public List<NumberedUse> usesOf(String name, int version, int limit) {
        return database.read(handle -> new UseRows(handle).of(name, version, limit));
    }

    @Override
    public List<MakingCost> makingCosts() {
        return database.read(handle -> new ToolRows(handle).makingCosts());
    }

    @Override
    public void close() {
        database.close();
    }
}
