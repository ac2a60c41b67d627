package dev.toolwright.catalog.toolbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolBenchReaderTest {

    private static final String TOOL = """
            {"tool_name": "Weather", "tool_description": "", "api_list": [{"name": "now", "description": ""}]}""";

    private static Reading read(String text, String location) throws DocumentException {
        var root = new DocumentParser().parse(text.getBytes(StandardCharsets.UTF_8)).root();
        return ToolBenchReader.read(root, "weather.json", URI.create(location), _ -> "");
    }

    @Test
    void read_toolFile_takesItsFolderAsCategory() throws DocumentException {
        assertThat(read(TOOL, "file:///tools/Weather%20%26%20Sea/weather.json").providers().getFirst().category())
                .isEqualTo("Weather & Sea");
        assertThat(read(TOOL, "file:///weather.json").providers().getFirst().category()).isEmpty();
    }

    @Test
    void read_locationThatIsNoPath_isRead() throws DocumentException {
        assertThat(read(TOOL, "http://h.example/%00/weather.json").providers()).hasSize(1);
    }

    @Test
    void read_exampleThatUnfoldsWithoutEnd_isLeftOut() throws DocumentException {
        StringBuilder bomb = new StringBuilder("x0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("x%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Reading reading = read(bomb + "tool_name: W\napi_list: [{name: a, required_parameters: [{name: q, default: *a59}]}]", "file:///x");
        assertThat(reading.providers().getFirst().operations().getFirst().schema().text()).doesNotContain("example_value");
    }

    private static final String API = """
            {"category_name": "Sea", "tool_name": "Tides", "api_name": "%s", "api_description": "%s",
             "required_parameters": [], "optional_parameters": [], "method": "GET"}""";

    private static Reading corpus(String table) throws DocumentException {
        var root = new DocumentParser().parse(table.getBytes(StandardCharsets.UTF_8)).root();
        assertThat(ToolBenchReader.recognises(root)).isTrue();
        return ToolBenchReader.read(root, "corpus.tsv", URI.create("file:/corpus.tsv"), _ -> "");
    }

    @Test
    void read_corpus_inQuotesOrNot_givesItsTools() throws DocumentException {
        String high = API.formatted("High water", "When it\\tis \\\"high\\\"").replace("\n", "");
        String low = API.formatted("Low water", "When it is low");
        Reading reading = corpus("docid\tdocument_content\r\n0\t" + high + "\r\n1\t\"" + low.replace("\"", "\"\"") + "\"\r\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.providers()).singleElement().satisfies(provider -> {
            assertThat(provider.title()).isEqualTo("Tides");
            assertThat(provider.category()).isEqualTo("Sea");
            assertThat(provider.operations()).extracting(OperationDraft::title).containsExactly("High water", "Low water");
            assertThat(provider.operations().getFirst().description()).isEqualTo("When it\tis \"high\"");
        });
    }

    @Test
    void read_corpusWithBrokenRows_takesTheOthersAndNamesThem() throws DocumentException {
        Reading reading = corpus("docid\tdocument_content\n0\t" + API.formatted("High water", "").replace("\n", "")
                + "\n1\t{\"tool_name\": \n2\t{}\n");

        assertThat(reading.providers().getFirst().operations()).hasSize(1);
        assertThat(reading.findings()).extracting(Object::toString).containsExactly(
                "left out: corpus.tsv, /1: is no JSON object", "left out: corpus.tsv, /2: has no name, or its tool has none");
    }

    @Test
    void read_twoApisOfOneNameOnTheServer_keepsTheFirstAndNamesTheOther() throws DocumentException {
        Reading reading = corpus("docid\tdocument_content\n0\t" + API.formatted("High water", "a").replace("\n", "")
                + "\n1\t" + API.formatted("high-water", "b").replace("\n", "")
                + "\n2\t" + API.formatted("High water", "a").replace("\n", "") + "\n");

        assertThat(reading.findings()).singleElement().asString().contains("/1: tool servers know it by the name 'high_water'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'api_list': [{'name': 'a', 'schema': {}}]}    | response examples",
        "{'answer_generation': {}, 'tree': {}}          | answers",
        "[{'query': 'x', 'query_id': 1}]                | its queries offer no tools"})
    void otherwise_fileWithoutTools_saysWhatItIs(String text, String expected) throws DocumentException {
        var root = new DocumentParser().parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).root();
        assertThat(ToolBenchReader.recognises(root)).isFalse();
        assertThat(ToolBenchReader.otherwise(root).orElseThrow()).contains(expected);
    }
}
