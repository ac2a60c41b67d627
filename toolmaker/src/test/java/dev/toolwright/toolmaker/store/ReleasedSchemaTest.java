package dev.toolwright.toolmaker.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are out there can be opened by this program, with all that they hold. */
class ReleasedSchemaTest {

    @TempDir
    Path folder;

    private Path databaseOfVersion1() throws IOException, SQLException {
        Path file = folder.resolve("released.db");
        try (InputStream dump = Objects.requireNonNull(getClass().getResourceAsStream("database-of-version-1.sql"));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void open_databaseOfVersion1_hasAllItHeldAndTakesMore() throws Exception {
        Path file = databaseOfVersion1();
        try (SqlToolStore store = SqlToolStore.open(new SqliteFile(file))) {
            assertThat(store.list()).extracting(MadeTool::name).containsExactly("dates", "sort_words");
            MadeTool tool = store.serving("sort_words").orElseThrow();
            assertThat(tool.version()).isEqualTo(2);
            assertThat(tool.wrapped().source()).isEqualTo("def sort_words(words):\n\treturn sorted(words)\n");
            assertThat(tool.making().attempts()).extracting(Attempt::reply)
                    .containsExactly("```python\nno\n```", "```python\nyes\n```", "");
            assertThat(tool.examples().unseen()).containsExactly(new Example("Sort: h g", "g h"));
            assertThat(tool.description()).isEqualTo("Sorts words; it's \"quoted\", \\ escaped and ünïcödé 🧰");
            assertThat(store.find("sort_words", 1).orElseThrow().state()).isEqualTo(ToolState.RETIRED);
            assertThat(store.uses(0, 10)).extracting(NumberedUse::use).extracting(Use::question)
                    .containsExactly("Sort: pear apple", "Who wrote it?");
            assertThat(store.uses(0, 1).getFirst().use().usage().user())
                    .isEqualTo(new Usage(1, 0, 1000, 200, 300, 40, true));
            assertThat(store.instances().kinds()).extracting(Kind::state)
                    .containsExactly(Kind.State.COLLECTING, Kind.State.MADE);
            assertThat(store.instances().find("Sort: b a").orElseThrow().status()).isEqualTo(Instance.Status.USED);

            assertThat(store.add(Samples.verified("sort_words")).version()).isEqualTo(3);
        }
        assertThat(history(file)).extracting(List::getFirst).last().isEqualTo(Integer.toString(SqlToolStore.SCHEMA.version()));
    }

    /** Flyway refuses a database whose scripts it doesn't know again: a script that was released gets a successor, no change. */
    @Test
    void scripts_thatWereReleased_areUnchanged() throws Exception {
        Path fresh = folder.resolve("fresh.db");
        SqlToolStore.open(new SqliteFile(fresh)).close();

        assertThat(history(fresh)).containsAll(history(databaseOfVersion1()));
    }

    @Test
    void scripts_ofBothDialects_haveTheVersionsThatTheProgramKnows() throws Exception {
        for (String dialect : List.of("sqlite", "postgresql")) {
            Path scripts = Path.of(Objects.requireNonNull(
                            SqlToolStore.class.getResource("/" + SqlToolStore.SCHEMA.folder() + "/" + dialect))
                    .toURI());
            try (Stream<Path> files = Files.list(scripts)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))
                        .hasSize(SqlToolStore.SCHEMA.version())
                        .contains(Integer.toString(SqlToolStore.SCHEMA.version()));
            }
        }
    }

    private static List<List<String>> history(Path file) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet row = connection.createStatement()
                        .executeQuery("select version, script, checksum from flyway_schema_history order by installed_rank")) {
            while (row.next()) {
                rows.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return rows;
    }
}
