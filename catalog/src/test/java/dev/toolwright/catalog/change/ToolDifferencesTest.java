package dev.toolwright.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.change.Difference.Part;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolDifferencesTest {

    private static final Provider PROVIDER = new Provider("shop", "Shop", "", "");
    private static final String SCHEMA = """
            {"type": "object",
             "properties": {"limit": {"type": "integer"}, "a/b": {"type": "string", "enum": ["x", "y"]}},
             "required": ["limit", "a/b"]}""";

    @Test
    void between_sameMeaningOtherOrder_isEmpty() {
        Tool other = tool("Lists orders.", """
                {"required": ["a/b", "limit"], "type": "object",
                 "properties": {"a/b": {"enum": ["y", "x"], "type": "string"}, "limit": {"type": "integer"}}}""");

        assertThat(ToolDifferences.between(tool("Lists orders.", SCHEMA), other)).isEmpty();
    }

    @Test
    void between_changedDescriptionAndSchema_pointsAtEachPlace() {
        Tool after = tool("Lists all orders.", """
                {"type": "object",
                 "properties": {"limit": {"type": "string"}, "a/b": {"type": "string", "enum": ["y", "z"]}, "page": {}},
                 "required": ["a/b"]}""");

        assertThat(ToolDifferences.between(tool("Lists orders.", SCHEMA), after))
                .containsExactly(
                        new Difference(Part.DESCRIPTION, "", Optional.of("Lists orders."), Optional.of("Lists all orders.")),
                        schema("/properties/limit/type", Optional.of("\"integer\""), Optional.of("\"string\"")),
                        schema("/properties/a~1b/enum", Optional.of("[\"x\"]"), Optional.of("[\"z\"]")),
                        schema("/properties/page", Optional.empty(), Optional.of("{}")),
                        schema("/required", Optional.of("[\"limit\"]"), Optional.empty()));
    }

    @Test
    void between_schemaThatIsNoJson_isOneDifference() {
        assertThat(ToolDifferences.between(tool("", "{}"), tool("", "{\"type\":")))
                .containsExactly(schema("", Optional.of("{}"), Optional.of("\"{\\\"type\\\":\"")));
    }

    @Test
    void between_schemaNestedAsDeepAsParsersAllow_isCompared() {
        String deep = "[".repeat(900) + "1" + "]".repeat(900);

        assertThat(ToolDifferences.between(tool("", deep), tool("", deep.replace("1", "{\"a\": 1}"))))
                .singleElement()
                .extracting(Difference::pointer)
                .isEqualTo("/0".repeat(900));
    }

    @Test
    void between_parameterPutInFront_namesThatParameterOnly() {
        CatalogEntry before = entry(operation("https://a.test", List.of(parameter("limit")), List.of()));
        CatalogEntry after = entry(operation("https://a.test", List.of(parameter("page"), parameter("limit")), List.of()));

        assertThat(ToolDifferences.between(before, after)).extracting(Difference::place).containsExactly("call /parameters/page");
    }

    @Test
    void between_otherServerAndCredentials_saysBoth() {
        SecurityScheme key = new SecurityScheme("key", SecurityScheme.Kind.API_KEY_HEADER, "X-Key");
        CatalogEntry before = entry(operation("https://a.test", List.of(), List.of()));
        CatalogEntry after = entry(operation("https://b.test", List.of(), List.of(List.of(key))));

        List<Difference> differences = ToolDifferences.between(before, after);

        assertThat(differences).extracting(Difference::place).containsExactly("call /server", "call /security/0");
        assertThat(differences.getFirst().before()).contains("\"https://a.test\"");
        assertThat(differences.getFirst().after()).contains("\"https://b.test\"");
    }

    private static Difference schema(String pointer, Optional<String> before, Optional<String> after) {
        return new Difference(Part.SCHEMA, pointer, before, after);
    }

    private static Tool tool(String description, String schema) {
        return new Tool("list_orders_for_shop", description, new JsonText(schema), PROVIDER);
    }

    private static CatalogEntry entry(RestOperation operation) {
        Origin origin = new Origin(URI.create("file:/shop.json"), "shop.json", "", Instant.EPOCH, "test");
        return new CatalogEntry(tool("", SCHEMA), operation, "listOrders", origin);
    }

    private static RestOperation operation(String server, List<Parameter> parameters, List<List<SecurityScheme>> security) {
        return new RestOperation("GET", URI.create(server), "/orders", parameters, Optional.empty(), security, Reach.PUBLIC);
    }

    private static Parameter parameter(String name) {
        return new Parameter(name, name, Parameter.Location.QUERY, Parameter.Style.FORM, true, false, "");
    }
}
