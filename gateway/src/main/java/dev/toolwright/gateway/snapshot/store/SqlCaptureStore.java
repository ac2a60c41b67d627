package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureStore;
import dev.toolwright.gateway.snapshot.capture.KeptAnswer;
import dev.toolwright.store.sql.Database;
import dev.toolwright.store.sql.DatabaseLocation;
import dev.toolwright.store.sql.Lookup;
import dev.toolwright.store.sql.Schema;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Captures in an SQL database, for any number of processes at once. Whatever the database can't do is a
 * {@link dev.toolwright.store.sql.DatabaseException} of one line. A look-up costs some tens of microseconds, a capture a sync of
 * the disk.
 */
public final class SqlCaptureStore implements CaptureStore {

    /** What this program's tables look like; with a new script goes a new number. */
    private static final Schema SCHEMA = new Schema("db/snapshot", 1);

    private final Database database;
    private final Lookup<KeptAnswer> answers;

    private SqlCaptureStore(Database database) {
        this.database = database;
        this.answers = database.lookup(CaptureReader.ANSWERS, CaptureReader::answer);
    }

    /**
     * Opens the store, or begins one.
     *
     * @throws dev.toolwright.store.sql.DatabaseException if it can't be opened
     */
    public static SqlCaptureStore open(DatabaseLocation location) {
        return new SqlCaptureStore(Database.open(location, SCHEMA));
    }

    @Override
    public void add(Tool tool, Capture capture) {
        database.write(handle -> {
            new CaptureWriter(handle).add(tool, capture);
            return true;
        });
    }

    @Override
    public List<Capture> find(String key) {
        return database.read(handle -> new CaptureReader(handle).find(key));
    }

    @Override
    public List<KeptAnswer> answers(String key) {
        return answers.find(key);
    }

    @Override
    public List<CanonicalCall> calls(String tool) {
        return database.read(handle -> new CaptureReader(handle).calls(tool));
    }

    @Override
    public Map<String, Tool> tools() {
        return database.read(handle -> new CaptureReader(handle).tools());
    }

    @Override
    public void forEach(Consumer<Capture> reader) {
        database.read(handle -> {
            new CaptureReader(handle).forEach(reader);
            return true;
        });
    }

    @Override
    public String label() {
        return database.location().label();
    }

    @Override
    public void close() {
        answers.close();
        database.close();
    }
}
