package dev.toolwright.catalog.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.operation.McpOperation;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What an MCP server lists, however it is written. */
class McpReaderTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode list = JSON.createObjectNode();

    McpReaderTest() {
        list.putObject("server").put("name", "bakery-server").put("version", "2.1").put("instructions", "Ask before baking.");
        list.putArray("tools");
    }

    private ObjectNode tool(String name) {
        return list.withArray("tools").addObject().put("name", name);
    }

    private Reading read() {
        return McpReader.read(list, "bakery", URI.create("mcp:bakery"));
    }

    private static JsonNode schema(OperationDraft tool) throws Exception {
        return JSON.readTree(tool.schema().text());
    }

    @Test
    void read_listOfTools_isAProviderWithHowEachIsCalled() throws Exception {
        ObjectNode bake = tool("bake.bread").put("title", "Bake bread").put("description", "Bakes\n bread.");
        bake.putObject("inputSchema").put("type", "object").putObject("properties").putObject("loaves").put("type", "integer");
        bake.putObject("outputSchema").put("type", "object").putObject("properties").putObject("done").put("type", "boolean");
        tool("look").putObject("annotations").put("readOnlyHint", true);

        ProviderDraft provider = read().providers().getFirst();

        assertThat(provider.title()).isEqualTo("bakery-server");
        assertThat(provider.description()).isEqualTo("Ask before baking.");
        assertThat(provider.operations()).extracting(OperationDraft::operation)
                .containsExactly(new McpOperation("bakery", "bake.bread", true), new McpOperation("bakery", "look", false));
        OperationDraft first = provider.operations().getFirst();
        assertThat(first.title()).isEqualTo("Bake bread");
        assertThat(first.description()).isEqualTo("Bakes bread.");
        assertThat(schema(first).at("/properties/loaves/type").asText()).isEqualTo("integer");
        assertThat(first.answers().getFirst().schema().at("/properties/done/type").asText()).isEqualTo("boolean");
    }

    @Test
    void read_schemasThatReferOrAreNone_areObjectsInOnePiece() throws Exception {
        ObjectNode referring = tool("refer").putObject("inputSchema");
        referring.putObject("$defs").putObject("size").put("type", "string").putArray("enum").add("small").add("large");
        referring.putObject("properties").putObject("size").put("$ref", "#/$defs/size");
        tool("text").put("inputSchema", "anything");
        tool("nothing");

        ProviderDraft provider = read().providers().getFirst();

        assertThat(schema(provider.operations().getFirst()).at("/properties/size/enum/1").asText()).isEqualTo("large");
        assertThat(provider.operations().getFirst().schema().text()).doesNotContain("$ref");
        assertThat(provider.operations()).allSatisfy(tool -> assertThat(schema(tool).path("type").asText()).isEqualTo("object"));
    }

    @Test
    void read_charactersThatNobodySees_areLeftOutAndTold() {
        tool("bake").put("description", "Bakes.\u200b\u202e\udb40\udc41 Quickly.");

        Reading reading = read();

        assertThat(reading.providers().getFirst().operations().getFirst().description()).isEqualTo("Bakes. Quickly.");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTE);
            assertThat(finding.toString()).contains("bakery, bake", "nobody sees");
        });
    }

    @Test
    void read_schemaWithWordsThatNobodySees_losesThem() {
        tool("bake").putObject("inputSchema").putObject("properties").putObject("loaves").put("description", "How\u202e many.");

        Reading reading = read();

        assertThat(reading.providers().getFirst().operations().getFirst().schema().text()).contains("How many.");
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void read_hugeDescription_isCut() {
        tool("bake").put("description", "words ".repeat(1_000_000));

        assertThat(read().providers().getFirst().operations().getFirst().description()).hasSizeLessThan(1100).endsWith("…");
    }

    @Test
    void read_namesThatCannotBe_areLeftOut() {
        tool("bake");
        tool("bake").put("description", "another");
        tool(" ");
        tool("x".repeat(5000));
        list.put("leftOut", "lists more than 4 tools");

        Reading reading = read();

        assertThat(reading.providers().getFirst().operations()).hasSize(1);
        assertThat(reading.findings()).hasSize(4).allMatch(finding -> finding.kind() == Finding.Kind.LEFT_OUT);
    }

    @Test
    void read_noTools_isRefused() {
        assertThat(read().providers()).isEmpty();
        assertThat(read().findings().getFirst().toString()).contains("refused", "offers no tools");
    }

    @Test
    void recognises_onlyListsThatAServerGave() {
        assertThat(McpReader.recognises(URI.create("mcp:bakery"))).isTrue();
        assertThat(McpReader.recognises(URI.create("file:/bakery.json"))).isFalse();
    }
}
