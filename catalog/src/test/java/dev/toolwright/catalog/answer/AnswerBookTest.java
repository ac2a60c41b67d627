package dev.toolwright.catalog.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.operation.DocumentedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tools answer, from import to looking it up. */
class AnswerBookTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path temp;

    @Test
    void of_openApi30_isWholeAndSaysWhat202012Means() throws IOException {
        List<DocumentedAnswer> answers = imported("pets.yaml", """
                openapi: 3.0.0
                info: {title: Pets, version: '1'}
                servers: [{url: https://pets.example}]
                paths:
                  /pets/{id}:
                    get:
                      operationId: getPet
                      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                      responses:
                        default: {description: wrong, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
                        '200':
                          description: one
                          content:
                            text/html: {schema: {type: string}}
                            application/json; charset=utf-8:
                              schema: {$ref: '#/components/schemas/Pet'}
                              examples: {one: {value: {name: Rex}}}
                        '204': {description: none}
                components:
                  schemas:
                    Fault: {type: object, properties: {code: {type: integer, minimum: 0, exclusiveMinimum: true}}}
                    Unused: {type: string}
                    Pet:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string, nullable: true, readOnly: true}
                        nullable: {type: boolean, example: false}
                        mother: {$ref: '#/components/schemas/Pet'}
                        lost: {$ref: '#/components/schemas/Nowhere'}
                """);

        assertThat(answers).extracting(DocumentedAnswer::status).containsExactly("200", "204", "default");
        assertThat(answers).extracting(DocumentedAnswer::mediaType).containsExactly("application/json", "", "application/json");
        assertThat(answers.getFirst().examples()).singleElement().asString().isEqualTo("{\"name\":\"Rex\"}");
        JsonNode pet = schema(answers.getFirst());
        assertThat(pet.path("$ref").asText()).isEqualTo("#/$defs/Pet");
        assertThat(pet.path("$defs")).hasSize(1);
        JsonNode properties = pet.path("$defs").path("Pet").path("properties");
        assertThat(properties.path("name")).isEqualTo(mapper.readTree("{\"type\":[\"string\",\"null\"]}"));
        assertThat(properties.path("nullable").path("examples").path(0).isBoolean()).isTrue();
        assertThat(properties.path("mother").path("$ref").asText()).isEqualTo("#/$defs/Pet");
        assertThat(properties.path("lost")).isEmpty();
        JsonNode code = schema(answers.getLast()).path("$defs").path("Fault").path("properties").path("code");
        assertThat(code).isEqualTo(mapper.readTree("{\"type\":\"integer\",\"exclusiveMinimum\":0}"));
    }

    @Test
    void of_toolBenchTemplate_isTheSchemaOfItsShape() throws IOException {
        List<DocumentedAnswer> answers = imported("corpus.json", """
                [{"category_name": "Fun", "tool_name": "Jokes", "api_name": "getPet", "api_description": "", "method": "GET",
                  "required_parameters": [], "optional_parameters": [], "template_response":
                    {"n": "int", "none": "NoneType", "tags": ["list of str with length 5"], "rows": [{"x": "float", "_list_length": 3}],
                     "empty": "empty list"}}]
                """);

        JsonNode schema = schema(answers.getFirst());

        assertThat(schema.path("required")).hasSize(5);
        JsonNode properties = schema.path("properties");
        assertThat(properties.path("n").path("type").asText()).isEqualTo("integer");
        assertThat(properties.path("none").path("type").asText()).isEqualTo("null");
        assertThat(properties.path("rows").path("items").path("properties").path("x").path("type").asText()).isEqualTo("number");
        assertThat(properties.path("rows").path("items").path("properties").has("_list_length")).isFalse();
        assertThat(properties.path("empty").path("maxItems").asInt(-1)).isZero();
    }

    @Test
    void of_toolBenchTemplateThatIsCutOff_isWhatStandsBeforeTheCut() throws IOException {
        List<DocumentedAnswer> answers = imported("corpus.json", """
                [{"category_name": "Fun", "tool_name": "Jokes", "api_name": "getPet", "api_description": "", "method": "GET",
                  "required_parameters": [], "optional_parameters": [],
                  "template_response": "{\\"a\\": {\\"b\\": \\"str\\", \\"c\\": [{\\"d\\": \\"int\\"}], \\"e\\": \\"st"}]
                """);

        JsonNode inner = schema(answers.getFirst()).path("properties").path("a").path("properties");

        assertThat(inner.path("b").path("type").asText()).isEqualTo("string");
        assertThat(inner.path("c").path("items").path("properties").path("d").path("type").asText()).isEqualTo("integer");
        assertThat(inner.has("e")).isFalse();
    }

    private JsonNode schema(DocumentedAnswer answer) throws IOException {
        return mapper.readTree(answer.schema().text());
    }

    private List<DocumentedAnswer> imported(String name, String document) throws IOException {
        Path file = Files.writeString(temp.resolve(name), document);
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
            String provider = catalog.providers().getFirst().provider().id();
            String tool = catalog.list(Optional.of(provider), 0, 1).getFirst().tool().name();
            List<DocumentedAnswer> answers = catalog.answers(provider).of(tool);
            catalog.remove(provider);
            assertThat(catalog.answers(provider).of(tool)).isEmpty();
            return answers;
        }
    }
}
