package dev.toolwright.store.sql;

import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.nio.file.Path;
import java.util.List;

/** A database with one table, for tests. */
final class Notes {

    static final Schema SCHEMA = new Schema("db/notes", 1);

    private Notes() {}

    static Database open(Path file) {
        return Database.open(new SqliteFile(file), SCHEMA);
    }

    static void add(Database database, String text) {
        database.write(handle -> handle.execute("insert into note (text) values (?)", text));
    }

    static List<String> all(Database database) {
        return database.read(handle -> handle.createQuery("select text from note order by id").mapTo(String.class).list());
    }
}
