package dev.toolwright.catalog.gorilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.operation.LibraryOperation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gorilla's lists, a call a line, in the catalogue. */
class GorillaReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OVEN = """
            {"domain": "Baking", "framework": "BreadHub", "functionality": "Loading an oven", "api_name": "oven",\
             "api_call": "bread.load('oven', hot=True)", "api_arguments": {"hot": "True"},\
             "python_environment_requirements": ["bread"], "example_code": ["import bread", "bread.load('oven')"],\
             "performance": {"dataset": "Loaves 400"}, "description": "Loads an oven that bakes sourdough."}
            """;

    private final Path folder;
    private final Catalog catalog;

    GorillaReaderTest(@TempDir Path folder) {
        this.folder = folder;
        this.catalog = Catalog.open(folder.resolve("catalog"));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private ImportReport imported(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("bread_api.jsonl"), String.join("", lines));
        return catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
    }

    private List<CatalogEntry> tools() {
        return catalog.list(Optional.empty(), 0, 100);
    }

    @Test
    void import_list_isFoundByWhatItDoesAndKnowsItsCode() throws Exception {
        imported(OVEN, OVEN.replace("oven", "mill").replace("Baking", "Milling").replace("sourdough", "flour"));

        assertThat(catalog.search(SearchQuery.of("bake some sourdough")).getFirst().entry().operation()).isEqualTo(
                new LibraryOperation("BreadHub", "bread.load('oven', hot=True)", "import bread\nbread.load('oven')"));
        assertThat(tools()).extracting(entry -> entry.tool().name()).containsExactly("mill_for_bread_hub", "oven_for_bread_hub");
        assertThat(tools().getLast().tool().description())
                .isEqualTo("Baking. Loads an oven that bakes sourdough. Data set: Loaves 400.");
    }

    @Test
    void import_sameNameAndCall_areToolsOfTheirOwnUnlessTheyAreTheSame() throws Exception {
        ImportReport report = imported(OVEN, OVEN.replace("Loading an oven", "Opening it"), OVEN);

        assertThat(tools()).hasSize(2);
        assertThat(report.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("repeat others to the letter: 1"));
    }

    @Test
    void import_nameOfTheFunctionForAll_isToldApartByWhatItLoads() throws Exception {
        imported(OVEN.replace("\"oven\"", "\"load\"").replace("'oven'", "'https://bread.example/acme/oven_v2/4'"),
                OVEN.replace("\"oven\"", "\"load\"").replace("'oven'", "'acme/mill'"));

        assertThat(tools()).extracting(entry -> entry.tool().name())
                .containsExactly("acme_mill_for_bread_hub", "acme_oven_v2_4_for_bread_hub");
    }

    @Test
    void import_instructions_areRefusedWithWhatToImportInstead() throws Exception {
        String instruction = "{\"code\": \"###Instruction: Bake.\", \"api_call\": \"x\", \"provider\": \"BreadHub\", \"api_data\": "
                + OVEN.strip() + "}\n";

        ImportReport report = imported(instruction, instruction);

        assertThat(tools()).isEmpty();
        assertThat(report.findings().getFirst().toString()).contains("refused", "import the list of the APIs");
    }

    @Test
    void import_entryWithoutCall_isLeftOutWithItsPlace() throws Exception {
        ImportReport report = imported(OVEN, "{\"framework\": \"BreadHub\"}\n");

        assertThat(report.findings(Finding.Kind.LEFT_OUT)).singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("entry 2", "has no api_call"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "['size', 'hot']                                                     | {'size':{},'hot':{}}",
        "'size, hot, and then some words'                                    | {'size':{},'hot':{}}",
        "{'size': 7, 'hot': 'whether it is'}                                 | {'size':{'description':'such as 7'},'hot':{'description':'whether it is'}}",
        "[{'name': 'hot', 'type': 'bool', 'description': 'whether it is'}]   | {'hot':{'type':'boolean','description':'whether it is'}}",
        "[{'hot': 'whether it is'}]                                          | {'hot':{'description':'whether it is'}}",
        "[7, {}, null]                                                       | {}",
        "null                                                                | {}"
    })
    void schema_argumentsInAnyForm_areProperties(String written, String properties) throws Exception {
        JsonNode schema = JSON.readTree(GorillaArguments.schema(JSON.readTree(written.replace('\'', '"'))).text());

        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("properties")).isEqualTo(JSON.readTree(properties.replace('\'', '"')));
    }
}
