package dev.toolwright.store.sql;

import dev.toolwright.secret.Secret;
import java.nio.file.Path;
import java.util.Optional;

/** Where a database is. */
public sealed interface DatabaseLocation {

    /** How messages name it; never with a secret. */
    String label();

    /**
     * A SQLite file, for one machine; several processes may use it at once. It is made if there is none, its folder too.
     *
     * @param file on a local disk: SQLite's locks can't be trusted on network disks
     */
    record SqliteFile(Path file) implements DatabaseLocation {
        @Override
        public String label() {
            return file.toString();
        }
    }

    /**
     * A database on a PostgreSQL server, for several machines.
     *
     * @param url {@code jdbc:postgresql://host:port/database}, with the driver's options, but without user and password
     * @param user absent: the operating system's user
     * @param password absent: none is sent
     */
    record PostgresServer(String url, Optional<String> user, Optional<Secret> password) implements DatabaseLocation {

        public static final String PREFIX = "jdbc:postgresql:";

        /** @throws IllegalArgumentException if it is no such URL, or has credentials in it */
        public PostgresServer {
            if (!url.startsWith(PREFIX)) {
                throw new IllegalArgumentException("a PostgreSQL database is named jdbc:postgresql://host:port/database");
            }
            if (url.contains("@") || url.matches("(?i).*[?&](user|password|sslpassword)=.*")) {
                throw new IllegalArgumentException("a database's URL holds no user and no password, since it is shown in messages;"
                        + " both have settings of their own");
            }
        }

        @Override
        public String label() {
            return url.replaceFirst("\\?.*", "");
        }
    }
}
