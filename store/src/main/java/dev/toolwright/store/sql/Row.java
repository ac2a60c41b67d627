package dev.toolwright.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultSetException;

/** A row of a result, for those who own the tables. Valid until the next is read; a failure is told as Jdbi tells its own. */
public final class Row {

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** Reads rows for a query of Jdbi's. */
    public static <T> RowMapper<T> mapper(Function<Row, T> reader) {
        return (row, _) -> reader.apply(new Row(row));
    }

    public String getString(String column) {
        return read(() -> row.getString(column));
    }

    public byte[] getBytes(String column) {
        return read(() -> row.getBytes(column));
    }

    public long getLong(String column) {
        return read(() -> row.getLong(column));
    }

    public int getInt(String column) {
        return read(() -> row.getInt(column));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new ResultSetException("a column can't be read", e, null);
        }
    }
}
