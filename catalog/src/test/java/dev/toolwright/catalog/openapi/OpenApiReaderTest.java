package dev.toolwright.catalog.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awkward documents, one quirk each. */
class OpenApiReaderTest {

    private static final URI FILE = URI.create("file:/docs/x.yaml");

    private final ObjectMapper mapper = new ObjectMapper();

    private static Reading read(String text, URI location) throws DocumentException {
        JsonNode root = new DocumentParser().parse(text.getBytes(StandardCharsets.UTF_8)).root();
        return new OpenApiReader(Optional.empty(), Reach.PUBLIC).read(root, "x.yaml", location);
    }

    private static OperationDraft only(String text) throws DocumentException {
        return read(text, FILE).providers().getFirst().operations().getFirst();
    }

    private static RestOperation rest(OperationDraft draft) {
        return (RestOperation) draft.operation();
    }

    private JsonNode schema(OperationDraft draft) throws IOException {
        return mapper.readTree(draft.schema().text());
    }

    private static String v3(String rest) {
        return "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://h.example/v1/'}]\n" + rest;
    }

    @Test
    void read_sameNameInPathQueryAndBody_givesThreeArguments() throws Exception {
        OperationDraft draft = only(v3("""
                paths:
                  /a/{id}:
                    post:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer}}
                        - {name: id, in: query, schema: {type: string}}
                      requestBody:
                        required: true
                        content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: boolean}}}}}
                """));
        assertThat(rest(draft).parameters()).extracting(Parameter::argument).containsExactly("id", "id_query", "id_body");
        assertThat(rest(draft).parameters()).extracting(Parameter::name).containsOnly("id");
        assertThat(schema(draft).path("required")).extracting(JsonNode::asText).containsExactly("id", "id_body");
        assertThat(rest(draft).server()).isEqualTo(URI.create("https://h.example/v1"));
    }

    @Test
    void read_cyclicReference_endsInAnOutline() throws Exception {
        OperationDraft draft = only(v3("""
                paths:
                  /a:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
                components:
                  schemas:
                    Node:
                      type: object
                      properties:
                        label: {type: string}
                        children: {type: array, items: {$ref: '#/components/schemas/Node'}}
                """));
        JsonNode children = schema(draft).at("/properties/children/items");
        assertThat(children.path("type").asText()).isEqualTo("object");
        assertThat(children.path("description").asText()).isEqualTo("(the same again)");
        assertThat(draft.schema().text()).doesNotContain("$ref");
    }

    @Test
    void read_wideAndDeepSchema_staysSmall() throws Exception {
        StringBuilder schemas = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            schemas.append("    S%d: {type: object, properties: {".formatted(i));
            for (int j = 0; j < 30; j++) {
                schemas.append(j == 0 ? "" : ", ").append("p%d: {$ref: '#/components/schemas/S%d'}".formatted(j, (i + j + 1) % 30));
            }
            schemas.append("}}\n");
        }
        OperationDraft draft = only(v3("paths:\n  /a:\n    post:\n      requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/S0'}}}}\ncomponents:\n  schemas:\n" + schemas));
        assertThat(draft.schema().text().length()).isLessThan(30_000);
        assertThat(schema(draft).path("properties").size()).isEqualTo(30);
    }

    @Test
    void read_version31_dropsNullAndKeepsFacts() throws Exception {
        OperationDraft draft = only("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                servers: [{url: 'https://h.example'}]
                paths:
                  /a:
                    get:
                      parameters:
                        - name: q
                          in: query
                          description: What to <b>look</b> for
                          schema: {type: [string, 'null'], enum: [a, b, null], default: a, examples: [b], maxLength: 5}
                        - name: n
                          in: query
                          schema: {anyOf: [{type: integer, minimum: 1}, {type: 'null'}]}
                """);
        assertThat(schema(draft)).isEqualTo(mapper.readTree("""
                {"type":"object","properties":{
                  "q":{"type":"string","maxLength":5,"enum":["a","b"],"default":"a","example":"b",
                       "description":"What to look for"},
                  "n":{"type":"integer","minimum":1}}}"""));
    }

    @Test
    void read_bodyWithReadOnlyAndAllOf_mergesWhatCanBeWritten() throws Exception {
        OperationDraft draft = only(v3("""
                paths:
                  /a:
                    post:
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              allOf:
                                - {type: object, required: [id, name], properties: {id: {type: string, readOnly: true}, name: {type: string}}}
                                - {type: object, properties: {age: {type: integer}}}
                """));
        assertThat(schema(draft).path("properties").fieldNames()).toIterable().containsExactly("name", "age");
        assertThat(schema(draft).path("required")).extracting(JsonNode::asText).containsExactly("name");
        assertThat(rest(draft).parameters()).extracting(Parameter::location).containsOnly(Location.BODY_PROPERTY);
    }

    @Test
    void read_arrayBody_isOneArgument() throws Exception {
        OperationDraft draft = only(v3("""
                paths:
                  /a:
                    put: {requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
                """));
        assertThat(schema(draft).at("/properties/body/items/type").asText()).isEqualTo("string");
        assertThat(rest(draft).parameters().getFirst().location()).isEqualTo(Location.BODY);
        assertThat(rest(draft).body()).contains(new Body("application/json", true));
    }

    @Test
    void read_swagger2_formsCollectionsAndKeys() throws Exception {
        OperationDraft draft = only("""
                {"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "host": "old.example", "basePath": "/api",
                 "schemes": ["https"], "securityDefinitions": {"key": {"type": "apiKey", "in": "query", "name": "api_key"}},
                 "security": [{"key": []}],
                 "paths": {"/upload/{id}": {"post": {"consumes": ["application/x-www-form-urlencoded"], "parameters": [
                   {"name": "api_key", "in": "query", "type": "string", "required": true},
                   {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
                   {"name": "note", "in": "formData", "type": "string", "required": true}]}}}}""");
        RestOperation operation = rest(draft);
        assertThat(operation.server()).isEqualTo(URI.create("https://old.example/api"));
        assertThat(operation.security()).containsExactly(
                List.of(new SecurityScheme("key", SecurityScheme.Kind.API_KEY_QUERY, "api_key")));
        assertThat(operation.parameters()).extracting(Parameter::argument).containsExactlyInAnyOrder("tags", "id", "note");
        assertThat(operation.parameters()).filteredOn(p -> p.name().equals("tags")).extracting(Parameter::style)
                .containsExactly(Style.PIPE_DELIMITED);
        assertThat(operation.body().orElseThrow().mediaType()).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void read_referenceOutOfTheDocument_isNeverFollowed() throws Exception {
        Reading reading = read(v3("""
                paths:
                  /a:
                    get:
                      parameters: [{$ref: 'file:///etc/passwd'}, {name: q, in: query, schema: {$ref: 'http://127.0.0.1:1/x'}}]
                """), FILE);
        assertThat(reading.findings()).singleElement().asString().contains(
                "/paths/~1a/get", "file:///etc/passwd", "http://127.0.0.1:1/x", "which the document does not hold; imported without");
        assertThat(reading.providers().getFirst().operations()).hasSize(1);
    }

    @Test
    void read_relativeServer_isResolvedAgainstTheAddressItCameFrom() throws Exception {
        String text = v3("paths: {/a: {get: {}}}").replace("https://h.example/v1/", "../api/{v}', variables: {v: {default: v2}}, x: '");
        Reading reading = read(text, URI.create("https://docs.example/specs/one/openapi.yaml"));
        assertThat(rest(reading.providers().getFirst().operations().getFirst()).server())
                .isEqualTo(URI.create("https://docs.example/specs/api/v2"));
        assertThat(read(text, FILE).findings()).singleElement().asString().contains("a server that is not complete: ../api/v2");
    }

    @Test
    void read_undeclaredPathParameter_isAddedAndRequired() throws Exception {
        OperationDraft draft = only(v3("paths: {'/a/{b}#c': {get: {operationId: x}}}"));
        assertThat(rest(draft).path()).isEqualTo("/a/{b}");
        assertThat(schema(draft).path("required").path(0).asText()).isEqualTo("b");
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("x-0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("x-%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }

    @Test
    void read_defaultThatUnfoldsWithoutEnd_isLeftOut() throws Exception {
        OperationDraft draft = only(bomb() + v3("""
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: q, in: query, schema: {type: array, default: *a59}}
                """));
        assertThat(schema(draft).at("/properties/q").has("default")).isFalse();
    }

    @Test
    void read_swaggerThatUnfoldsWithoutEnd_isRefused() throws Exception {
        Reading reading = read(bomb() + "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: h.example\npaths: {/a: {get: {}}}\n", FILE);
        assertThat(reading.providers()).isEmpty();
        assertThat(reading.findings().getFirst().message()).contains("unfold");
    }

    @Test
    void read_versionThatIsNoText_isRefused() throws Exception {
        assertThat(read(bomb() + "openapi: *a59\n", FILE).providers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[]                                               | ''                            | false",
        "[{url: /v1}]                                     | /v1                           | false",
        "[{url: ''}, {url: 'https://h.example/'}]         | https://h.example             | true",
        "[{url: '//h.example/v1/'}]                       | https://h.example/v1          | true",
        "[{url: 'h.example.com:8443/v1?x=1#y'}]           | https://h.example.com:8443/v1 | true",
        "[{url: 'https://{tenant}.h.example/v1'}]         | https://{tenant}.h.example/v1 | false",
        "[{url: 'https://h.example/{stage}'}]             | https://h.example/{stage}     | false",
        "[{url: 'https://{t}.h.example', variables: {t: {enum: [a, b]}}}] | https://a.h.example | true",
        "[{url: 'https://{t}.h.example', variables: {t: {default: ''}}}]  | https://{t}.h.example | false",
        "[{url: 'http:// not a url'}]                     | http://%20not%20a%20url       | false",
        "[{url: 'https://h.example/a b'}]                 | https://h.example/a%20b       | true",
        "{url: 'https://h.example'}                       | ''                            | false"})
    void read_serverOfAnyKind_isKeptAsFarAsItGoes(String servers, String expected, boolean located) throws Exception {
        Reading reading = read(v3("paths: {/a: {get: {}}}").replace("[{url: 'https://h.example/v1/'}]", servers), FILE);
        RestOperation operation = rest(reading.providers().getFirst().operations().getFirst());

        assertThat(operation.shownServer()).isEqualTo(expected);
        assertThat(operation.located()).isEqualTo(located);
        assertThat(reading.findings()).hasSize(located ? 0 : 1);
    }

    @Test
    void read_serverThatSpeaksAnotherProtocol_leavesTheOperationOut() throws Exception {
        Reading reading = read(v3("""
                paths:
                  /a~b/{c}:
                    get: {servers: [{url: 'wss://h.example'}]}
                    post: {}
                """), FILE);
        assertThat(reading.providers().getFirst().operations()).hasSize(1);
        assertThat(reading.findings()).singleElement().asString()
                .isEqualTo("left out: x.yaml, /paths/~1a~0b~1{c}/get: is served at wss://h.example, which is not HTTP");
    }

    @Test
    void read_everyOperationIsUnusable_isRefusedWithEachOfThem() throws Exception {
        Reading reading = read(v3("paths: {/a: {$ref: './a.yaml'}, /b: {get: {servers: [{url: 'ws://h.example'}]}}, x-c: {get: {}}}"), FILE);
        assertThat(reading.findings()).extracting(Finding::kind)
                .containsExactly(Finding.Kind.REFUSED, Finding.Kind.LEFT_OUT, Finding.Kind.LEFT_OUT);
        assertThat(reading.findings()).extracting(Finding::place).containsExactly("", "/paths/~1a", "/paths/~1b/get");
    }

    @Test
    void read_onlyWebhooks_saysSo() throws Exception {
        Reading reading = read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks: {new: {post: {}}}\n", FILE);
        assertThat(reading.findings()).singleElement().asString().contains("only webhooks");
    }

    @Test
    void read_bodyDescribedElsewhere_canBeAnyObject() throws Exception {
        Reading reading = read(v3("paths: {/a: {post: {requestBody: {$ref: 'bodies.yaml#/x'}}}}"), FILE);
        OperationDraft draft = reading.providers().getFirst().operations().getFirst();
        assertThat(schema(draft).at("/properties/body/type").asText()).isEqualTo("object");
        assertThat(rest(draft).body()).contains(new Body("application/json", false));
        assertThat(reading.findings()).singleElement().asString().contains("/paths/~1a/post: refers to bodies.yaml#/x");
    }

    @Test
    void read_schemaWithMorePropertiesThanFit_keepsTheRequiredOnesAndSaysWhatIsMissing() throws Exception {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            properties.append(i == 0 ? "" : ", ").append("p%d: {type: string}".formatted(i));
        }
        Reading reading = read(v3("paths: {/a: {post: {requestBody: {required: true, content: {application/json: {schema: "
                + "{type: object, required: [p299, p7], properties: {" + properties + "}}}}}}}}"), FILE);
        JsonNode schema = schema(reading.providers().getFirst().operations().getFirst());

        assertThat(schema.path("properties").size()).isBetween(100, 125);
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactlyInAnyOrder("p7", "p299");
        assertThat(reading.findings()).singleElement().asString().contains("/paths/~1a/post: its schema is large", "cut");
    }

    @Test
    void read_deepSchema_saysWhereItWasCut() throws Exception {
        StringBuilder schemas = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            schemas.append("    S%d: {type: object, description: Level %d, properties: {in: {$ref: '#/components/schemas/S%d'}}}\n".formatted(i, i, i + 1));
        }
        Reading reading = read(v3("paths:\n  /a:\n    post:\n      requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/S0'}}}}\ncomponents:\n  schemas:\n" + schemas + "    S9: {type: string}\n"), FILE);
        OperationDraft draft = reading.providers().getFirst().operations().getFirst();

        assertThat(schema(draft).at("/properties/in" + "/properties/in".repeat(5) + "/description").asText())
                .isEqualTo("Level 6 (inner fields not shown)");
        assertThat(reading.findings()).singleElement().asString()
                .endsWith("cut, which the schema says, at " + "/properties/in".repeat(6));
    }

    @Test
    void read_swaggerWithTruthsAsTexts_isRead() throws Exception {
        OperationDraft draft = only("""
                {"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "host": "old.example", "paths": {"/a": {"post": {
                  "parameters": [{"name": "b", "in": "body", "schema": {"$ref": "#/definitions/B"}}]}}},
                 "definitions": {"B": {"type": "object", "properties": {"id": {"type": "string", "x-nullable": "true"}}}}}""");
        assertThat(schema(draft).path("properties").has("id")).isTrue();
    }
}
