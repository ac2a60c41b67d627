package dev.toolwright.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.store.ChildJvm;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteDatabaseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tools.db", "with space.db", "what?a=b&c#d%41;e.db", "ünïcödé 🧰.db", "new/folders/tools.db"})
    void open_anyName_makesThatFileAndKeepsWhatIsWritten(String name) {
        Path file = folder.resolve(name);
        try (Database database = Notes.open(file)) {
            Notes.add(database, "kept");
        }
        assertThat(file).isRegularFile();
        try (Database database = Notes.open(file)) {
            assertThat(Notes.all(database)).containsExactly("kept");
        }
    }

    @Test
    void write_workThatThrows_changesNothingAndThrowsTheSame() {
        IllegalStateException mine = new IllegalStateException("mine");
        try (Database database = Notes.open(folder.resolve("x.db"))) {
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("insert into note (text) values ('half')");
                        throw mine;
                    }))
                    .isSameAs(mine);
            assertThat(Notes.all(database)).isEmpty();
        }
    }

    @Test
    void read_whileAnotherWrites_seesTheStateBefore() {
        try (Database database = Notes.open(folder.resolve("x.db"))) {
            Notes.add(database, "before");
            List<String> seen = database.write(handle -> {
                handle.execute("insert into note (text) values ('not yet')");
                return Notes.all(database);
            });
            assertThat(seen).containsExactly("before");
        }
    }

    @Test
    void open_fileThatIsNoDatabase_saysSoAndLeavesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("x.db"), "a letter to somebody, which is longer than a header of SQLite is. ".repeat(20));
        String before = Files.readString(file);

        assertThatThrownBy(() -> Notes.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the database " + file
                        + " is no SQLite database, or a damaged one: restore it from a copy, or move it away to begin anew");
        assertThat(file).hasContent(before);
    }

    @Test
    void read_damagedPages_saysWhichFileAndWhatToDo() throws IOException {
        Path file = folder.resolve("x.db");
        try (Database database = Notes.open(file)) {
            for (int number = 0; number < 200; number++) {
                Notes.add(database, number + "x".repeat(500));
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 3);
            bytes.write(new byte[(int) bytes.length() / 3]);
        }
        try (Database database = Notes.open(file)) {
            assertThatThrownBy(() -> Notes.all(database))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessage("the database " + file + " is damaged: restore it from a copy, or move it away to begin anew");
        }
    }

    @Test
    void open_databaseOfAnotherProgram_isRefusedAndLeft() throws SQLException, IOException {
        Path file = folder.resolve("x.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("create table theirs (a)");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Notes.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the database " + file + " holds tables of another program: name another database");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void open_newerSchema_saysSoAndChangesNothing() {
        Path file = folder.resolve("x.db");
        try (Database database = Notes.open(file)) {
            database.write(handle -> handle.execute(
                    "update flyway_schema_history set version = '12', description = 'of the future'"));
        }
        assertThatThrownBy(() -> Notes.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the database " + file
                        + " was made by a newer Toolwright (its version is 12, this one knows 1): use that one, or name another database");
    }

    @Test
    void open_olderSchema_isBroughtToTheNewestWithWhatItHolds() {
        Path file = folder.resolve("x.db");
        try (Database database = Notes.open(file)) {
            Notes.add(database, "old");
        }
        try (Database database = Database.open(new SqliteFile(file), new Schema("db/later", 2))) {
            assertThat(database.<String>read(handle ->
                            handle.createQuery("select text || ' by ' || author from note").mapTo(String.class).one()))
                    .isEqualTo("old by unknown");
        }
        assertThatThrownBy(() -> Notes.open(file)).hasMessageContaining("was made by a newer Toolwright");
    }

    @Test
    void open_scriptThatFails_saysSoAndLeavesTheOlderSchema() {
        Path file = folder.resolve("x.db");
        try (Database database = Notes.open(file)) {
            Notes.add(database, "old");
        }
        assertThatThrownBy(() -> Database.open(new SqliteFile(file), new Schema("db/broken", 2)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("the database " + file + " failed: ")
                .hasMessageContaining("no such table: nowhere")
                .message()
                .doesNotContain("\n");
        try (Database database = Notes.open(file)) {
            assertThat(Notes.all(database)).containsExactly("old");
        }
    }

    @Test
    void open_folderInItsPlace_isOneLine() throws IOException {
        Path file = Files.createDirectory(folder.resolve("x.db"));
        assertThatThrownBy(() -> Notes.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the database " + file + " is a folder: name a file in it");
    }

    @Test
    void open_fileWhereAFolderShouldBe_isOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "text").resolve("x.db");
        assertThatThrownBy(() -> Notes.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the database " + file + " can't be opened: " + file.getParent() + " is in the way, and no folder");
    }

    @Test
    void open_manyThreadsAtOnceOnAFreshFile_allOpen() throws Exception {
        int threads = 8;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round < 10; round++) {
                Path file = folder.resolve(round + ".db");
                CyclicBarrier together = new CyclicBarrier(threads);
                Callable<List<String>> opener = () -> {
                    together.await();
                    try (Database database = Notes.open(file)) {
                        return Notes.all(database);
                    }
                };
                for (Future<List<String>> opened : executor.invokeAll(Collections.nCopies(threads, opener))) {
                    assertThat(opened.get()).isEmpty();
                }
            }
        }
    }

    /** Opens a database that many others open at the same time, and writes to it. */
    static final class Opener {
        public static void main(String[] arguments) {
            try (Database database = Notes.open(Path.of(arguments[0]))) {
                for (int number = 0; number < 25; number++) {
                    Notes.add(database, arguments[1] + "-" + number);
                }
            }
            System.out.println("done");
        }
    }

    @Test
    void open_sixProcessesAtOnceOnAFreshFile_allWriteAll() throws Exception {
        Path file = folder.resolve("x.db");
        List<ChildJvm> children = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            children.add(ChildJvm.start(Opener.class, file.toString(), "child" + number));
        }
        for (ChildJvm child : children) {
            assertThat(child.line()).isEqualTo("done");
            assertThat(child.exitStatus()).isZero();
        }
        try (Database database = Notes.open(file)) {
            assertThat(Notes.all(database)).hasSize(6 * 25);
        }
    }
}
