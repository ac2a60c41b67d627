package dev.toolwright.store.sql;

import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one line what a driver reports by code: what it means for the user, and what to do. */
final class Problem {

    private static final String FULL = "can't be written: the disk is full; nothing was changed";
    private static final String DAMAGED = ": restore it from a copy, or move it away to begin anew";

    /** Characters of a driver's or of Flyway's own words, which may run to pages. */
    private static final int LONGEST = 300;

    private Problem() {}

    static DatabaseException of(DatabaseLocation location, Throwable failure) {
        Optional<SQLException> reported = reported(failure);
        String problem = switch (location) {
            case SqliteFile _ -> reported.map(Problem::ofSqlite).orElseGet(() -> failed(failure));
            case PostgresServer server -> redacted(server, reported.map(Problem::ofPostgres).orElseGet(() -> failed(failure)));
        };
        return new DatabaseException(location, problem, failure);
    }

    /** The driver's own exception is the innermost: pools and libraries wrap it. */
    static Optional<SQLException> reported(Throwable failure) {
        Optional<SQLException> found = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = Optional.of(sql);
            }
        }
        return found;
    }

    private static String ofSqlite(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return failed(failure);
        }
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return FULL;
        }
        // the primary code; the extended ones have it in their lowest byte
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
            case SQLITE_FULL -> FULL;
            case SQLITE_IOERR -> "can't be read or written: " + plain(failure);
            case SQLITE_READONLY -> "can't be written: the file or its folder is read-only";
            case SQLITE_CANTOPEN -> "can't be opened: the file and its folder have to be writable";
            case SQLITE_PERM, SQLITE_AUTH -> "can't be opened: permission denied";
            case SQLITE_CORRUPT -> "is damaged" + DAMAGED;
            case SQLITE_NOTADB -> "is no SQLite database, or a damaged one" + DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another process for too long; try again when that is done";
            default -> failed(failure);
        };
    }

    private static String ofPostgres(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "can't be reached: " + plain(failure);
            case "28" -> "refuses the login: " + plain(failure);
            case "3D" -> "does not exist; make it with createdb";
            case "53" -> state.equals("53100") ? FULL : "can't take more work: " + plain(failure);
            case "57" -> "stopped the work: " + plain(failure);
            default -> failed(failure);
        };
    }

    private static String redacted(PostgresServer server, String problem) {
        return server.password().map(password -> password.redact(problem)).orElse(problem);
    }

    private static String failed(Throwable failure) {
        return "failed: " + plain(failure);
    }

    private static String plain(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
