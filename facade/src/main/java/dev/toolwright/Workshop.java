package dev.toolwright;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.engine.Sandboxes;
import dev.toolwright.store.sql.DatabaseLocation;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.store.InstanceStore;
import dev.toolwright.toolmaker.store.SqlToolStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What tool making needs and nothing else does: the store and the sandbox, each opened when it is first used. Thread-safe;
 * used after closing, it opens them again.
 */
final class Workshop implements AutoCloseable {

    private final Settings settings;
    private @Nullable SqlToolStore store;
    private @Nullable Sandbox sandbox;

    Workshop(Settings settings) {
        this.settings = settings;
    }

    /** @throws dev.toolwright.store.sql.DatabaseException if it can't be opened */
    synchronized SqlToolStore store() {
        SqlToolStore open = store;
        if (open == null) {
            open = SqlToolStore.open(location());
            store = open;
        }
        return open;
    }

    /** The questions without a tool, in the same database. */
    InstanceStore instances() {
        return store().instances();
    }

    DatabaseLocation location() {
        return settings.database();
    }

    /** Whether other machines write to the store too. */
    boolean shared() {
        return location() instanceof DatabaseLocation.PostgresServer;
    }

    /** Runs made code, each call within the default limits. */
    MadeCode code() {
        return new MadeCode(sandbox(), Limits.defaults());
    }

    /** Runs made code for at most so long, and never longer than by default. */
    MadeCode code(Duration timeout) {
        Limits limits = Limits.defaults();
        return new MadeCode(sandbox(), timeout.compareTo(limits.timeout()) < 0 ? limits.withTimeout(timeout) : limits);
    }

    /** The engine starts with its first call. */
    private synchronized Sandbox sandbox() {
        Sandbox open = sandbox;
        if (open == null) {
            open = Sandboxes.open(settings.sandbox(), settings.notices());
            sandbox = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        try (SqlToolStore _ = store;
                Sandbox _ = sandbox) {
            store = null;
            sandbox = null;
        }
    }
}
