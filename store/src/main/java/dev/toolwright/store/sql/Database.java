package dev.toolwright.store.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A database whose tables are as the program needs them. What {@link #write} returned from is on the disk, whole; what failed
 * changed nothing. Thread-safe; opening an empty one costs about a second, one that is up to date a few connections.
 */
public final class Database implements AutoCloseable {

    /** Where transactions of many at once undo each other, one of them always gets through: this often is enough for all. */
    private static final int ATTEMPTS = 100;

    private final DatabaseLocation location;
    private final Source source;
    private final HikariDataSource writingPool;
    private final HikariDataSource readingPool;
    private final Jdbi writing;
    private final Jdbi reading;

    private Database(DatabaseLocation location, Source source) {
        this.location = location;
        this.source = source;
        this.writingPool = source.writingPool();
        this.readingPool = source.readingPool();
        this.writing = Jdbi.create(writingPool).registerArgument(new StorableText());
        this.reading = Jdbi.create(readingPool).registerArgument(new StorableText());
    }

    /** What is done with a database in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** @param handle to be used by this thread, until this returns */
        T on(Handle handle);
    }

    /**
     * Opens a database; makes the file and its tables, or brings them to the newest version.
     *
     * @throws DatabaseException if it can't be reached, is damaged, is newer than this program, or is somebody else's
     */
    public static Database open(DatabaseLocation location, Schema schema) {
        Source source = Source.of(location);
        new Migration(location, source, schema).run();
        return new Database(location, source);
    }

    /** Reads in one transaction, so that all statements see one state; waits for no writer. */
    public <T> T read(Work<T> work) {
        try {
            return reading.inTransaction(work::on);
        } catch (JdbiException failure) {
            throw Problem.of(location, failure);
        }
    }

    /**
     * Prepares one query for who asks it all the time.
     *
     * @param sql with one parameter, {@code ?}
     * @return to be closed before the database
     */
    public <T> Lookup<T> lookup(String sql, Function<Row, T> row) {
        return new Lookup<>(location, source.reading(), source.readers(), sql, row);
    }

    /**
     * Writes in one transaction: all of it or, if the work throws, nothing. No other writer comes between its statements.
     *
     * @param work may be done anew from its beginning if another writer was in its way, so it changes nothing but the database
     */
    public <T> T write(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.inTransaction(work::on);
            } catch (JdbiException failure) {
                if (attempt == ATTEMPTS || !undone(failure)) {
                    throw Problem.of(location, failure);
                }
            }
        }
    }

    public DatabaseLocation location() {
        return location;
    }

    @Override
    public void close() {
        readingPool.close();
        writingPool.close();
    }

    /** Whether a server has undone a transaction because of another one (SQL standard, class 40). SQLite lets writers wait. */
    private static boolean undone(JdbiException failure) {
        return Problem.reported(failure).map(SQLException::getSQLState).filter(state -> state.startsWith("40")).isPresent();
    }
}
