package dev.toolwright.gateway.snapshot.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a call meet, and which calls never do. */
class CanonicalCallTest {

    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "city":   {"type": "string", "description": "where"},
              "limit":  {"type": "integer", "default": 10},
              "ratio":  {"type": ["number", "null"]},
              "exact":  {"type": "boolean"},
              "day":    {"type": "string", "format": "date"},
              "from":   {"type": "string", "format": "date-time"},
              "code":   {"type": "string"},
              "note":   {"type": "string"},
              "key":    {"type": "string", "format": "byte"},
              "tags":   {"type": "array", "items": {"type": "string"}},
              "box":    {"type": "object", "properties": {"width": {"type": "number", "default": 1}}},
              "maybe":  {"anyOf": [{"type": "integer"}, {"type": "null"}]},
              "twice":  {"$ref": "#/$defs/amount"}},
             "$defs": {"amount": {"allOf": [{"type": "number"}]}}}
            """;

    private static Tool tool(String name, String schema) {
        return new Tool(name, "", new JsonText(schema), new Provider("shop", "Shop", "", ""));
    }

    private static CanonicalCall call(String arguments) {
        return CanonicalCall.of(tool("find", SCHEMA), arguments, UnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"city\":\"Rome\",\"limit\":5} | { \"limit\" : 5 , \"city\" : \"Rome\" }",
        "{\"city\":\"Rome\"} | {\"city\":\"Rome\",\"limit\":10}",
        "{\"city\":\"Rome\"} | {\"city\":\" Rome  \"}",
        "{\"city\":\"New York\"} | {\"city\":\"New \\t York\"}",
        "{\"limit\":1} | {\"limit\":1.0}",
        "{\"limit\":1} | {\"limit\":\"1\"}",
        "{\"limit\":100} | {\"limit\":1e2}",
        "{\"ratio\":0.50} | {\"ratio\":\" 5E-1 \"}",
        "{\"ratio\":0} | {\"ratio\":-0.0}",
        "{\"exact\":true} | {\"exact\":\"true\"}",
        "{\"day\":\"2026-11-24\"} | {\"day\":\"20261124\"}",
        "{\"from\":\"2026-11-24T00:30:00+01:00\"} | {\"from\":\"2026-11-23T23:30:00.000Z\"}",
        "{\"from\":\"2026-11-24t10:00:00z\"} | {\"from\":\"2026-11-24 10:00:00Z\"}",
        "{\"code\":\"7\"} | {\"code\":7}",
        "{\"tags\":[\"a\"]} | {\"tags\":\"a\"}",
        "{\"tags\":[\"a\",\"b\"]} | {\"tags\":\"[\\\"a\\\", \\\"b\\\"]\"}",
        "{\"box\":{}} | {\"box\":{\"width\":\"1.00\"}}",
        "{\"maybe\":3} | {\"maybe\":\"3\"}",
        "{\"twice\":2} | {\"twice\":\"2.0\"}",
        "{\"city\":\"Caf\\u00e9\"} | {\"city\":\"Cafe\\u0301\"}",
        "{} | ~~",
        "{\"city\":\"Rome\"} | \"{\\\"city\\\": \\\"Rome\\\"}\"",
        "{\"other\":1} | {\"other\":1.0}",
    })
    void of_anotherSpelling_isTheSameCall(String one, String other) {
        assertThat(call(other)).isEqualTo(call(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"city\":\"Rome\"} | {\"city\":\"rome\"}",
        "{\"limit\":1} | {\"limit\":2}",
        "{\"code\":\"7\"} | {\"code\":\"07\"}",
        "{\"code\":\"1\"} | {\"code\":\"1.0\"}",
        "{\"tags\":[\"a\",\"b\"]} | {\"tags\":[\"b\",\"a\"]}",
        "{\"from\":\"2026-11-24T10:00:00\"} | {\"from\":\"2026-11-24T10:00:00Z\"}",
        "{\"day\":\"2026-11-24\"} | {\"day\":\"2026-11-25\"}",
        "{\"ratio\":null} | {}",
        "{\"note\":\"a\\n  b\"} | {\"note\":\"a\\nb\"}",
        "{\"key\":\"QQ== \"} | {\"key\":\"QQ==\"}",
        "{\"other\":\"1\"} | {\"other\":1}",
        "{\"ratio\":1e400} | {\"ratio\":1e401}",
        "not json | {}",
        "[1] | {}",
    })
    void of_anotherMeaning_isAnotherCall(String one, String other) {
        assertThat(call(other).key()).isNotEqualTo(call(one).key());
    }

    @Test
    void of_toolWithOtherWords_isTheSameTool_butNotWithOtherRules() {
        CanonicalCall call = call("{}");

        assertThat(CanonicalCall.of(tool("find", SCHEMA.replace("where", "in which town")), "{}", UnaryOperator.identity())).isEqualTo(call);
        assertThat(CanonicalCall.of(tool("find", SCHEMA.replace("integer", "number")), "{}", UnaryOperator.identity()).tool())
                .isNotEqualTo(call.tool());
        assertThat(CanonicalCall.of(tool("found", SCHEMA), "{}", UnaryOperator.identity()).tool()).isNotEqualTo(call.tool());
    }

    @Test
    void of_propertyNamedDescription_counts() {
        String named = "{\"type\":\"object\",\"properties\":{\"description\":{\"type\":\"string\"}}}";

        assertThat(CanonicalCall.of(tool("t", named), "{}", UnaryOperator.identity()).tool())
                .isNotEqualTo(CanonicalCall.of(tool("t", "{\"type\":\"object\",\"properties\":{}}"), "{}", UnaryOperator.identity()).tool());
    }

    @Test
    void of_schemaThatNestsWithoutEnd_ends() {
        String round = """
                {"type":"object","properties":{"next":{"$ref":"#/$defs/a"}},"$defs":{"a":{"type":"object","default":{},
                 "properties":{"next":{"$ref":"#/$defs/a"}},"allOf":[{"$ref":"#/$defs/a"}]}}}""";

        CanonicalCall call = CanonicalCall.of(tool("t", round), "{}", UnaryOperator.identity());

        assertThat(CanonicalCall.of(tool("t", round), call.arguments(), UnaryOperator.identity())).isEqualTo(call);
    }
}
