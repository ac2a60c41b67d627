package dev.toolwright.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Where connections come from: those that write and those that read.
 *
 * @param dialect name of the folder with this database's scripts
 * @param looking for who only looks whose database it is: its connections change nothing, not even how it is written
 */
record Source(String dialect, DataSource writing, DataSource reading, DataSource looking, int writers, int readers) {

    /** How long a writer waits for another process that writes. */
    private static final Duration BUSY = Duration.ofSeconds(30);

    /** How long a thread waits for a connection: many may queue for the only one that writes. */
    private static final Duration QUEUE = Duration.ofSeconds(60);

    static Source of(DatabaseLocation location) {
        return switch (location) {
            // SQLite has one writer at a time; who says at once that it will write waits its turn, instead of failing half way.
            case SqliteFile file -> new Source(
                    "sqlite",
                    sqlite(file, writeAhead(TransactionMode.IMMEDIATE)),
                    sqlite(file, writeAhead(TransactionMode.DEFERRED)),
                    sqlite(file, patient()),
                    1,
                    4);
            case PostgresServer server -> new Source(
                    "postgresql", postgres(server), postgres(server), postgres(server), 4, 4);
        };
    }

    /** Nothing is opened before a connection is asked for. */
    HikariDataSource writingPool() {
        return pool("writing", writing, writers);
    }

    HikariDataSource readingPool() {
        return pool("reading", reading, readers);
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("toolwright-" + name);
        config.setDataSource(source);
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(QUEUE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static SQLiteConfig patient() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY.toMillis());
        return config;
    }

    private static SQLiteConfig writeAhead(TransactionMode mode) {
        SQLiteConfig config = patient();
        config.setJournalMode(JournalMode.WAL);
        // in WAL mode the default leaves the last commits to the operating system; done is to mean on the disk
        config.setSynchronous(SynchronousMode.FULL);
        config.enableFullSync(true);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        return config;
    }

    private static DataSource sqlite(SqliteFile file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // as a URI, in which a question mark can be part of a name
        source.setUrl("jdbc:sqlite:" + file.file().toUri());
        return source;
    }

    private static DataSource postgres(PostgresServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setApplicationName("toolwright");
        server.user().ifPresent(source::setUser);
        server.password().ifPresent(password -> source.setPassword(password.reveal()));
        return source;
    }
}
