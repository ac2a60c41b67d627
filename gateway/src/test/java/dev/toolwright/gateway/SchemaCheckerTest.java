package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.toolwright.tool.ArgumentChecker.Fault;
import dev.toolwright.tool.ArgumentChecker.Fitting;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckerTest {

    private static final String SCHEMA = """
            {"type": "object",
             "properties": {
               "city": {"type": "string", "minLength": 1},
               "days": {"$ref": "#/$defs/days"},
               "unit": {"type": "string", "enum": ["metric", "imperial"]},
               "tags": {"type": "array", "items": {"type": "string"}},
               "a/b": {"type": "boolean"}},
             "required": ["city"],
             "additionalProperties": false,
             "$defs": {"days": {"type": "integer", "minimum": 1, "maximum": 14}}}
            """;

    private final SchemaChecker checker = new SchemaChecker();

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"city\": \"Ulm\"}",
        "{\"city\": \"Ulm\", \"days\": 14, \"unit\": \"metric\", \"tags\": [\"x\"], \"a/b\": true}",
        "{\"city\": \"Ulm\", \"days\": \"3\"}",
        "{\"city\": \"Ulm\", \"tags\": \"[\\\"x\\\"]\"}",
        "{\"city\": \"Ulm\", \"unit\": null}",
        "\"{\\\"city\\\": \\\"Ulm\\\"}\"",
    })
    void check_whatTheGatewayCanSend_isNoFault(String arguments) {
        assertThat(check(SCHEMA, arguments)).isEmpty();
    }

    @Test
    void check_wrongValues_pointsIntoArgumentsAndSchema() {
        assertThat(check(SCHEMA, "{\"city\": \"Ulm\", \"days\": 20, \"unit\": \"kelvin\"}"))
                .extracting(Fault::at, Fault::rule)
                .containsExactlyInAnyOrder(
                        tuple("/days", "/$defs/days/maximum"),
                        tuple("/unit", "/properties/unit/enum"));
        assertThat(check(SCHEMA, "{\"city\": \"Ulm\", \"tags\": [1.5, {}]}").getLast().at()).isEqualTo("/tags/1");
        assertThat(check(SCHEMA, "{\"city\": \"Ulm\", \"a/b\": \"perhaps\"}").getFirst().at()).isEqualTo("/a~1b");
    }

    @Test
    void check_missingOrUnknown_namesIt() {
        assertThat(check(SCHEMA, "{}")).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).startsWith("/required");
            assertThat(fault.message()).contains("city");
        });
        assertThat(check(SCHEMA, "")).hasSize(1);
        assertThat(check(SCHEMA, "{\"city\": \"Ulm\", \"town\": 1}").getFirst().message()).contains("town");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"city\": ", "[1]", "17"})
    void check_noObject_isOneFaultOfTheWhole(String arguments) {
        assertThat(check(SCHEMA, arguments)).singleElement().satisfies(fault -> {
            assertThat(fault.at()).isEmpty();
            assertThat(fault.message()).contains("JSON");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "[]", "null", "{\"type\": 7}", "{\"properties\": {\"a\": {\"type\": \"float\"}}}", "{\"$ref\": \"#\"}", "{\"$ref\": \"#/nowhere\"}", "{\"minimum\": \"x\"}",
        "{\"properties\": {\"a\": {\"exclusiveMinimum\": true, \"nullable\": true}}}", "{\"$schema\": \"urn:other\"}",
        "{\"properties\": {\"a\": {\"pattern\": \"(\"}}}", "{\"$id\": \"::\"}", "{\"required\": 3, \"properties\": []}",
    })
    void check_schemaThatCannotBeUsed_blamesNobody(String schema) {
        assertThat(check(schema, "{\"a\": 1}")).isEmpty();
    }

    @Test
    void check_patternMadeToHurt_endsAtOnce() {
        String schema = "{\"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"^(a+)+$\"}}}";

        assertThat(check(schema, "{\"a\": \"" + "a".repeat(60) + "!\"}")).isEmpty();
    }

    @Test
    void check_schemaElsewhere_isNotFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String schema = "{\"$ref\": \"http://127.0.0.1:" + server.getLocalPort() + "/schema.json\"}";

            assertThat(check(schema, "{\"a\": 1}")).isEmpty();
            assertThat(server).satisfies(none -> assertThatThrownBy(none::accept)
                    .isInstanceOf(SocketTimeoutException.class));
        }
    }

    @Test
    void fit_whatIsNearlyRight_isMendedAndTheRestFaulted() {
        Fitting mended = fit("{\"city\": \"Ulm\", \"days\": \"3\", \"unit\": \"Metric\", \"tags\": \"x\"}");
        assertThat(mended.faults()).isEmpty();
        assertThat(mended.arguments()).isEqualTo("{\"city\":\"Ulm\",\"days\":3,\"unit\":\"metric\",\"tags\":[\"x\"]}");
        assertThat(mended.repairs()).containsExactly(
                "/days: \"3\" was sent as the number 3",
                "/unit: \"Metric\" was sent as the text \"metric\"",
                "/tags: \"x\" was sent as a list of this one value");

        Fitting faulty = fit("{\"city\": 7, \"days\": \"30\"}");
        assertThat(faulty.faults()).extracting(Fault::at).containsExactly("/days");
    }

    @Test
    void fit_whatNeedsNoMending_isSentToTheLetter() {
        String written = "{\"city\":  \"Ulm\", \"days\": 3}";
        assertThat(fit(written)).isEqualTo(new Fitting(written, List.of(), List.of()));
        assertThat(fit("no json").faults()).hasSize(1);
    }

    private Fitting fit(String arguments) {
        return checker.fit(new Tool("weather", "", new JsonText(SCHEMA), new Provider("w", "W", "", "")), arguments);
    }

    private List<Fault> check(String schema, String arguments) {
        return checker.check(
                new Tool("weather", "", new JsonText(schema), new Provider("w", "W", "", "")), arguments);
    }
}
