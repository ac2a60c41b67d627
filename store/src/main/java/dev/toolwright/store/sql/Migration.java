package dev.toolwright.store.sql;

import dev.toolwright.store.StoreException;
import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Brings a database to the version that the program needs. One that has it costs two small queries; Flyway, which costs some
 * hundred milliseconds, is started for the others only.
 */
final class Migration {

    /** Flyway's own table of what was done. */
    private static final String HISTORY = "flyway_schema_history";

    private final DatabaseLocation location;
    private final Source source;
    private final Schema schema;

    Migration(DatabaseLocation location, Source source, Schema schema) {
        this.location = location;
        this.source = source;
        this.schema = schema;
    }

    /** @throws DatabaseException if it can't be opened, is newer than this program, or is somebody else's */
    void run() {
        try {
            switch (location) {
                // Flyway takes a lock of its own on a server
                case PostgresServer _ -> migrateIfBehind();
                case SqliteFile sqlite -> runOn(sqlite.file().toAbsolutePath());
            }
        } catch (SQLException failure) {
            throw Problem.of(location, failure);
        }
    }

    private void runOn(Path file) throws SQLException {
        try {
            prepare(file);
            if (isFresh(file) || !upToDate()) {
                try (MigrationLock _ = MigrationLock.of(file)) {
                    migrateIfBehind();
                }
            }
        } catch (IOException failure) {
            throw new DatabaseException(location, "can't be opened: " + StoreException.reason(file, failure), failure);
        }
    }

    /**
     * A fresh file becomes one with a write-ahead log first of all, and SQLite does not wait for that as it does for everything
     * else: whoever looks at the file at that moment makes it fail. So nobody does, outside of the lock. The file itself must not
     * be opened to see, since closing it would drop the locks that other connections of this process have on it.
     */
    private static boolean isFresh(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) == 0;
    }

    private void prepare(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new DatabaseException(location, "is a folder: name a file in it", null);
        }
        Files.createDirectories(file.getParent());
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError failure) {
            throw new DatabaseException(location, "can't be opened: SQLite's native library could not be unpacked in the folder "
                    + System.getProperty("java.io.tmpdir") + "; it needs 2 MB there and the right to run code", failure);
        }
    }

    private void migrateIfBehind() throws SQLException {
        if (!upToDate()) {
            migrate();
        }
    }

    private boolean upToDate() throws SQLException {
        try (Connection connection = source.looking().getConnection()) {
            int version = version(connection);
            if (version > schema.version()) {
                throw new DatabaseException(
                        location,
                        "was made by a newer Toolwright (its version is " + version + ", this one knows " + schema.version()
                                + "): use that one, or name another database",
                        null);
            }
            return version == schema.version();
        }
    }

    /** 0 if it is empty. */
    private int version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            boolean others = false;
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equals(HISTORY)) {
                    return newest(connection);
                }
                others = true;
            }
            if (others) {
                throw new DatabaseException(location, "holds tables of another program: name another database", null);
            }
            return 0;
        }
    }

    private static int newest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery(
                        "select coalesce(max(cast(version as integer)), 0) from " + HISTORY + " where success")) {
            version.next();
            return version.getInt(1);
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(source.writing())
                    .locations("classpath:" + schema.folder() + "/" + source.dialect())
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw Problem.of(location, failure);
        }
    }
}
