package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import dev.toolwright.hub.HubDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of every kind into the catalogue, and what is then known. */
@ExtendWith(ShellExtension.class)
class CatalogCommandTest {

    private static final String DOCUMENT = Documents.openApi("Bakery", "knead", "https://bakery.example/v1").replace("Does", "Brötchen:");

    @Test
    void stats_json_countsTheBuiltInApis(Shell shell) {
        JsonNode stats = shell.run("catalog", "stats", "--json").json();

        assertThat(stats.path("tools").isInt() && stats.path("providers").isInt()).isTrue();
        assertThat(stats.path("providers").asInt())
                .isEqualTo(HubDocuments.of(URI.create("http://127.0.0.1:8377")).size());
        assertThat(stats.path("vectors")).isEqualTo(stats.path("tools"));
    }

    @Test
    void import_listShowSearchRemove_knowTheProvider(Shell shell) {
        shell.write("bakery.json", DOCUMENT);

        Result imported = shell.run("catalog", "import", "bakery.json");
        String name = shell.run("catalog", "list", "--provider", "bakery").out().strip();

        assertThat(imported.status()).as(imported.err()).isZero();
        assertThat(imported.out()).startsWith("1 tool of 1 provider imported from 1 document in ");
        assertThat(name).matches("[a-zA-Z0-9_-]{1,64}").startsWith("knead");
        assertThat(shell.run("catalog", "show", name).out()).contains("GET https://bakery.example/v1/knead", "bakery.json");
        assertThat(shell.run("catalog", "show", "--json", name).json().path("name").asText()).isEqualTo(name);
        assertThat(shell.run("catalog", "search", "--json", "--provider", "bakery", "knead").json().get(0).path("name").asText())
                .isEqualTo(name);
        assertThat(shell.run("catalog", "remove", "bakery").out()).isEqualTo("removed bakery\n");
        assertThat(shell.run("catalog", "list", "--provider", "bakery").out()).isEmpty();
    }

    @Test
    void import_again_replaces(Shell shell) {
        shell.write("bakery.json", DOCUMENT);
        shell.run("catalog", "import", "bakery.json");
        int tools = tools(shell);

        shell.write("bakery.json", DOCUMENT.replace("knead", "roast"));
        JsonNode report = shell.run("catalog", "import", "--json", "bakery.json").json();

        assertThat(report.path("tools").asInt()).isEqualTo(1);
        assertThat(tools(shell)).isEqualTo(tools);
        assertThat(shell.run("catalog", "list", "--provider", "bakery").out()).contains("roast").doesNotContain("knead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void import_withByteOrderMark_readsIt(String charset, Shell shell) {
        shell.write("bakery.json", ("\uFEFF" + DOCUMENT).getBytes(Charset.forName(charset)));

        assertThat(shell.run("catalog", "import", "bakery.json").status()).isZero();
        assertThat(shell.run("catalog", "show", "--json", "knead_for_bakery").out()).contains("Brötchen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"openapi\": \"3.1.0\", \"info\": | bad.json",
        "just some words                    | bad.json",
        "[1, 2, 3]                          | bad.json",
        "{}                                 | bad.json"
    })
    void import_malformed_isOneLineAndChangesNothing(String content, String expected, Shell shell) {
        shell.write("bad.json", content);
        int tools = tools(shell);

        Result result = shell.run("catalog", "import", "bad.json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().startsWith("refused: ").contains(expected).doesNotContain("Source:");
        assertThat(result.out()).isEmpty();
        assertThat(tools(shell)).isEqualTo(tools);
    }

    @Test
    void import_missingFileOrEmptyFolder_isOneLine(Shell shell) throws IOException {
        Files.createDirectory(shell.path("empty"));

        assertThat(shell.run("catalog", "import", "none.json").errors())
                .containsExactly("toolwright: there is no file or folder none.json");
        Result empty = shell.run("catalog", "import", "empty");
        assertThat(empty.errors()).singleElement().asString().contains("there is nothing to import");
        assertThat(empty.status()).isEqualTo(1);
    }

    @Test
    void import_folderAndZip_takeWhatIsGoodAndNameWhatIsNot(Shell shell) throws IOException {
        shell.write("all/a/bakery.json", DOCUMENT);
        shell.write("all/bad.yaml", "openapi: [");
        shell.write("all/readme.txt", "no document");
        shell.write("more.zip", zip("deep/clock.json", Documents.openApi("Clock", "tick", "https://clock.example")));
        shell.write("broken.zip", "no archive");

        Result result = shell.run("catalog", "import", "all", "more.zip");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(2).allMatch(line -> line.startsWith("1 tool of 1 provider imported"));
        assertThat(result.errors()).singleElement().asString().startsWith("refused: bad.yaml");
        assertThat(shell.run("catalog", "import", "broken.zip").errors()).singleElement().asString().contains("broken.zip");
    }

    @Test
    void import_fromLoopback_needsPermission(Shell shell) {
        try (LoopbackServer server = new LoopbackServer(asked -> Answer.json(200, DOCUMENT))) {
            Result refused = shell.run("catalog", "import", server.url("/openapi.json"));

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.errors()).singleElement().asString().contains("not permitted without --allow-private");
            assertThat(server.asked()).isEmpty();
            assertThat(shell.run("catalog", "import", "--allow-private", server.url("/openapi.json")).status()).isZero();
            assertThat(shell.run("catalog", "show", "knead_for_bakery").out()).contains(server.url("/openapi.json"));
        }
    }

    @Test
    void import_urlThatFails_saysHow(Shell shell) {
        try (LoopbackServer server = new LoopbackServer(asked -> Answer.json(404, "{}"))) {
            Result result = shell.run("catalog", "import", "--allow-private", server.url("/openapi.json?token=secret"));

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.errors()).singleElement().asString().contains("HTTP status 404").doesNotContain("secret");
        }
    }

    @Test
    void import_whileAnotherIsAtIt_isOneLineAndHarmsNothing(Shell shell) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(asked -> {
            reached.countDown();
            await(goOn);
            return Answer.json(200, DOCUMENT);
        })) {
            Future<Result> first = start(() -> shell.run("catalog", "import", "--allow-private", server.url("/openapi.json")));
            reached.await();
            shell.write("clock.json", Documents.openApi("Clock", "tick", "https://clock.example"));
            Result second = shell.run("catalog", "import", "clock.json");
            goOn.countDown();

            assertThat(second.status()).isEqualTo(1);
            assertThat(second.errors()).singleElement().asString().contains("is being changed by another process; try again");
            assertThat(first.get().status()).isZero();
        }
    }

    @Test
    void remove_unknown_saysWhereIdsAre(Shell shell) {
        Result result = shell.run("catalog", "remove", "nobody");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors())
                .containsExactly("toolwright: there is no provider 'nobody'; 'toolwright catalog stats' lists them");
    }

    private static int tools(Shell shell) {
        return shell.run("catalog", "stats", "--json").json().path("tools").asInt();
    }

    private static Future<Result> start(Callable<Result> command) {
        FutureTask<Result> task = new FutureTask<>(command);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
