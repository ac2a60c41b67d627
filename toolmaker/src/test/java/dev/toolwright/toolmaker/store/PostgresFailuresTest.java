package dev.toolwright.toolmaker.store;

import static dev.toolwright.toolmaker.store.PostgresProcess.PASSWORD;
import static dev.toolwright.toolmaker.store.PostgresProcess.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.toolwright.secret.Secret;
import dev.toolwright.store.sql.DatabaseException;
import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a server, said in one line that holds no secret. */
@NeedsPostgres
class PostgresFailuresTest {

    private final PostgresProcess server = PostgresProcess.shared();

    private static DatabaseException refused(PostgresServer location) {
        Throwable failure = catchThrowable(() -> SqlToolStore.open(location).close());
        assertThat(failure).isInstanceOf(DatabaseException.class).message().doesNotContain("\n");
        return (DatabaseException) failure;
    }

    @Test
    void open_wrongPassword_saysSoWithoutIt() {
        String url = server.freshDatabase().url();
        DatabaseException failure = refused(new PostgresServer(url, Optional.of(USER), Optional.of(Secret.of("not-this-one"))));

        assertThat(failure).hasMessageStartingWith("the database " + url + " refuses the login: ");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("not-this-one");
    }

    @Test
    void open_noSuchDatabase_saysHowToMakeIt() {
        assertThat(refused(server.at("nowhere")))
                .hasMessage("the database " + server.url("nowhere") + " does not exist; make it with createdb");
    }

    @Test
    void open_nobodyListens_saysSo() {
        String url = "jdbc:postgresql://127.0.0.1:1/toolwright";
        assertThat(refused(new PostgresServer(url, Optional.of(USER), Optional.of(Secret.of(PASSWORD)))))
                .hasMessageStartingWith("the database " + url + " can't be reached: ");
    }

    @Test
    void open_tablesOfAnotherProgram_isRefused() {
        PostgresServer database = server.freshDatabase();
        server.sql(nameOf(database), "create table theirs (a int)");
        assertThat(refused(database))
                .hasMessage("the database " + database.url() + " holds tables of another program: name another database");
    }

    @Test
    void open_schemaOfItsOwnBesideAnotherProgram_isUsed() {
        PostgresServer database = server.freshDatabase();
        server.sql(nameOf(database), "create table theirs (a int); create schema toolwright");
        PostgresServer own = new PostgresServer(database.url() + "?currentSchema=toolwright", database.user(), database.password());

        try (SqlToolStore store = SqlToolStore.open(own)) {
            store.add(Samples.verified("a"));
        }
        try (SqlToolStore store = SqlToolStore.open(own)) {
            assertThat(store.list()).hasSize(1);
        }
    }

    @Test
    void write_readOnlyServer_isOneLine() {
        PostgresServer database = server.freshDatabase();
        SqlToolStore.open(database).close();
        server.sql(nameOf(database), "alter database " + nameOf(database) + " set default_transaction_read_only = on");

        try (SqlToolStore store = SqlToolStore.open(database)) {
            assertThatThrownBy(() -> store.add(Samples.verified("a")))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("the database " + database.url() + " ")
                    .hasMessageContaining("read-only transaction");
            assertThat(store.list()).isEmpty();
        }
    }

    @Test
    void write_afterTheServerEndedItsConnections_worksAgain() {
        PostgresServer database = server.freshDatabase();
        try (SqlToolStore store = SqlToolStore.open(database)) {
            store.add(Samples.verified("a"));
            server.sql("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + nameOf(database) + "'");

            Throwable first = catchThrowable(() -> store.add(Samples.verified("a")));
            if (first != null) {
                assertThat(first).isInstanceOf(DatabaseException.class).message().doesNotContain("\n");
                store.add(Samples.verified("a"));
            }
            assertThat(store.versions("a")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:postgresql://me:secret@host/x", "jdbc:postgresql://host/x?user=me&password=secret", "jdbc:mysql://host/x", "host"
    })
    void location_withCredentialsOrOfAnotherKind_isRefusedWithoutShowingThem(String url) {
        assertThatThrownBy(() -> new PostgresServer(url, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret", "\n");
    }

    private static String nameOf(PostgresServer database) {
        return database.url().replaceFirst(".*/", "");
    }
}
