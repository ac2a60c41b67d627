package dev.toolwright.store.sql;

import org.jspecify.annotations.Nullable;

/** A database could not be opened, read or written. The message is one line for people: what failed, where, what to do. */
public final class DatabaseException extends RuntimeException {

    private final String database;

    DatabaseException(DatabaseLocation location, String problem, @Nullable Throwable cause) {
        super("the database " + location.label() + " " + problem, cause);
        this.database = location.label();
    }

    /** The database's file, or its URL. */
    public String database() {
        return database;
    }
}
