package dev.toolwright.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * One query, asked thousands of times a second: connections of its own keep it prepared, since that takes a database longer
 * than to answer. Each answer is of one state. Thread-safe.
 */
public final class Lookup<T> implements AutoCloseable {

    private final DatabaseLocation location;
    private final DataSource source;
    private final String sql;
    private final Function<Row, T> row;
    private final Semaphore places;
    private final Queue<Prepared> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Lookup(DatabaseLocation location, DataSource source, int connections, String sql, Function<Row, T> row) {
        this.location = location;
        this.source = source;
        this.sql = sql;
        this.row = row;
        this.places = new Semaphore(connections);
    }

    /**
     * Waits for nobody but others who ask the same.
     *
     * @throws DatabaseException if the database can't be read
     */
    public List<T> find(String key) {
        places.acquireUninterruptibly();
        try {
            Prepared prepared = take();
            try {
                List<T> found = prepared.find(key, row);
                idle.add(prepared);
                return found;
            } catch (SQLException | RuntimeException failure) {
                prepared.close(); // whatever is wrong with it, the next one does not get it
                throw failure;
            } finally {
                closeIdle();
            }
        } catch (SQLException failure) {
            throw Problem.of(location, failure);
        } finally {
            places.release();
        }
    }

    private Prepared take() throws SQLException {
        Prepared prepared = idle.poll();
        return prepared == null ? Prepared.of(source.getConnection(), sql) : prepared;
    }

    /** Closes its connections, those in use when they are given back. */
    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Prepared prepared = closed ? idle.poll() : null; prepared != null; prepared = idle.poll()) {
            prepared.close();
        }
    }

    private record Prepared(Connection connection, PreparedStatement statement) {

        static Prepared of(Connection connection, String sql) throws SQLException {
            try {
                return new Prepared(connection, connection.prepareStatement(sql));
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        }

        <T> List<T> find(String key, Function<Row, T> row) throws SQLException {
            statement.setString(1, key);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.apply(new Row(rows)));
                }
            }
            return found;
        }

        void close() {
            try (connection) {
                statement.close();
            } catch (SQLException alreadyLost) {
                // nothing was written with it
            }
        }
    }
}
