package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an import says: how far it is, what it found, what has to be done, and what is the same as before. */
@ExtendWith(ShellExtension.class)
class ImportCommandTest {

    private static final String BAKERY = Documents.openApi("Bakery", "knead", "https://bakery.example/v1");
    private static final String HOMELESS = Documents.openApi("Cellar", "pour", "https://{house}.example/v1");

    @Test
    void import_again_saysThatNothingHasChanged(Shell shell) {
        shell.write("all/bakery.json", BAKERY);
        shell.write("all/cellar.json", HOMELESS);
        shell.run("catalog", "import", "all");

        Result again = shell.run("catalog", "import", "all");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo("nothing has changed: 2 tools from 2 documents\n");

        shell.write("all/bakery.json", BAKERY.replace("knead", "roast"));
        assertThat(shell.run("catalog", "import", "all").out()).contains("from 1 document in ", "; 1 other has not changed");
    }

    @Test
    void import_withReport_writesEveryFindingALine(Shell shell) throws IOException {
        shell.write("all/cellar.json", HOMELESS);
        shell.write("all/bad.json", "{\"openapi\": \"3.0.0\"");
        shell.write("all/notes.txt", "no document");

        Result result = shell.run("catalog", "import", "--verbose", "--report", "found.jsonl", "all");

        List<JsonNode> lines = Files.readAllLines(shell.path("found.jsonl")).stream().map(ImportCommandTest::json).toList();
        assertThat(lines).extracting(line -> line.path("kind").asText()).containsExactly("refused", "note");
        assertThat(lines.getLast().path("message").asText()).isEqualTo("names a server that is not complete: https://{house}.example/v1");
        assertThat(lines).allSatisfy(line -> assertThat(line.path("done").asText()).isNotEmpty());
        assertThat(result.errors()).anySatisfy(line -> assertThat(line).contains("1 file of other kinds was passed over"));
        assertThat(result.errors()).anySatisfy(line -> assertThat(line).contains("1 tool can be called once somebody says where"));
        assertThat(result.out()).contains("1 tool of 1 provider imported from 2 documents", "; 1 document refused");
    }

    @Test
    void import_withReportThatCannotBeWritten_isOneLineAndImportsNothing(Shell shell) {
        shell.write("bakery.json", BAKERY);
        shell.write("file", "");

        Result result = shell.run("catalog", "import", "--report", "file/found.jsonl", "bakery.json");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains("found.jsonl");
        assertThat(shell.run("catalog", "list", "--provider", "bakery").out()).isEmpty();
    }

    @Test
    void import_corpusWithDescriptions_findsToolsByWhatTheirProviderSays(Shell shell) {
        shell.write("corpus.json", """
                [{"category_name": "Sea", "tool_name": "Tides", "api_name": "now", "api_description": "",
                  "required_parameters": [], "optional_parameters": [], "method": "GET"}]""");
        shell.write("elsewhere/providers.json", "{\"Tides\": {\"tool_description\": \"Ebb at every harbour\"}}");

        Result result = shell.run("catalog", "import", "--descriptions", "elsewhere/providers.json", "corpus.json");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(shell.run("catalog", "search", "harbour").out()).contains("now_for_tides");
    }

    @Test
    void import_descriptionsThatCannotBeRead_isOneLineAndImportsNothing(Shell shell) {
        shell.write("bakery.json", BAKERY);

        Result result = shell.run("catalog", "import", "--descriptions", "nowhere.json", "bakery.json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains("--descriptions", "nowhere.json", "does not exist");
        assertThat(shell.run("catalog", "list", "--provider", "bakery").out()).isEmpty();
    }

    @Test
    void import_asJson_countsWhatBecameOfEverything(Shell shell) {
        shell.write("all/cellar.json", HOMELESS);
        shell.write("all/odd.yaml", "openapi: 3.0.0\ninfo: {title: Odd, version: '1'}\npaths: {/a: {get: {}}, /b: {$ref: 'b.yaml'}}\n");

        JsonNode report = shell.run("catalog", "import", "--json", "all").json();

        assertThat(report.path("documents").asInt()).isEqualTo(2);
        assertThat(report.path("tools").asInt()).isEqualTo(2);
        assertThat(report.path("toolsWithoutServer").asInt()).isEqualTo(2);
        assertThat(report.at("/found/left_out").asInt()).isEqualTo(1);
        assertThat(report.path("findings").findValuesAsText("place")).contains("/paths/~1b");
    }

    @Test
    void import_documentIsGone_saysHowToRemoveIt(Shell shell) throws IOException {
        shell.write("all/bakery.json", BAKERY);
        shell.write("all/cellar.json", HOMELESS);
        shell.run("catalog", "import", "all");
        Files.delete(shell.path("all/cellar.json"));

        assertThat(shell.run("catalog", "import", "all").err())
                .contains("gone: cellar.json: the provider cellar is no longer there; it stays in the catalogue", "--remove-vanished");
        shell.run("catalog", "import", "--remove-vanished", "all");
        assertThat(shell.run("catalog", "list", "--provider", "cellar").out()).isEmpty();
    }

    @Test
    void show_toolWithoutServer_saysWhereToNameIt(Shell shell) {
        shell.write("cellar.json", HOMELESS);
        shell.run("catalog", "import", "cellar.json");

        assertThat(shell.run("catalog", "show", "pour_for_cellar").out())
                .contains("GET https://{house}.example/v1/pour", "no host is named", "calls: providers: cellar: server:");
    }

    @Test
    void configuration_serverThatIsNone_isOneLine(Shell shell) {
        shell.write("toolwright.yaml", "calls: {providers: {cellar: {server: 'cellar.example'}}}\n");

        Result result = shell.run("catalog", "stats");
        assertThat(result.errors()).singleElement().asString()
                .contains("calls: server of cellar: expected an address like https://api.example.com/v1, not 'cellar.example'");
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
