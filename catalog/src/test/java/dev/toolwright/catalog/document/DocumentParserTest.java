package dev.toolwright.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {

    private final DocumentParser parser = new DocumentParser();

    private JsonNode parse(String text) throws DocumentException {
        return parser.parse(text.getBytes(StandardCharsets.UTF_8)).root();
    }

    static Stream<Arguments> encodings() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                .flatMap(name -> Stream.of("", "\uFEFF").map(mark -> Arguments.of(Charset.forName(name), mark)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void parse_anyUnicodeEncoding_readsTheSame(Charset charset, String mark) throws DocumentException {
        assertThat(parser.parse((mark + "{\"a\": \"é\"}").getBytes(charset)).root().path("a").asText()).isEqualTo("é");
    }

    @Test
    void parse_windows1252_isRead() throws DocumentException {
        byte[] bytes = "{\"a\": \"Brønnøysund\"}".getBytes(Charset.forName("windows-1252"));
        assertThat(parser.parse(bytes).root().path("a").asText()).isEqualTo("Brønnøysund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2,],}", "{'a': [1, 2]}", "{a: [1, 2] // two\n}", "{\"a\": [1, 2], \"b\": \"x\ty\"}"})
    void parse_malformedJson_isMended(String text) throws DocumentException {
        DocumentParser.Parsed parsed = parser.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.problem()).isPresent();
        assertThat(parsed.root().path("a").path(1).asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'a': [1 2]}                       | a comma is missing",
        "{'x': {'y': 1} 'a': [1, 2]}        | a comma is missing",
        "{'a': [1, 2], 'b': }               | a value is missing",
        "{'a': [1, 2}                       | a closing bracket is missing",
        "{'l': [{'x': 1, {'y': 2}], 'a': [1, 2]} | a closing brace is missing",
        "{'a': [1, 2], 'l': [{'x': {}}} ]}  | a closing brace too many",
        "{'a': [1, 2]} 'b': [] ]            | more follows behind the document's closing brace",
        "{'x': 'open^  'y': 1, 'a': [1, 2]} | a closing quote is missing",
        "{'a': [1, 2], 'b': {'c             | the document ends in the middle",
        "{'a': [1, 2], 'b': tr              | the document ends in the middle"})
    void parse_somethingMissing_saysWhatItAssumedAndWhere(String text, String problem) throws DocumentException {
        DocumentParser.Parsed parsed = parser.parse(text.replace('\'', '"').replace('^', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(parsed.root().path("a").path(1).asInt()).isEqualTo(2);
        assertThat(parsed.mends()).extracting(Mend::problem).contains(problem);
        assertThat(parsed.mends()).allSatisfy(mend -> assertThat(mend.place()).matches("line [12], column [0-9]+"));
    }

    @Test
    void parse_textThatEndsInTheMiddle_keepsOnlyWholeObjectsDeepDown() throws DocumentException {
        JsonNode root = parse("""
                {"info": {"title": "T"}, "paths": {"/a": {"get": {"x": 1}, "put": {"y": {"z": 2}, "w":""");

        assertThat(root.at("/info/title").asText()).isEqualTo("T");
        assertThat(root.at("/paths/~1a/get/x").asInt()).isEqualTo(1);
        assertThat(root.at("/paths/~1a").has("put")).isFalse();
    }

    @Test
    void parse_piecesOfAnyDocument_endWithoutHarm() throws DocumentException {
        String whole = "{\"a\": [1.5e3, \"x\\u00e9\\n\", null, true], 'b': {\"c\": {}}, // d\n \"e\": [{}, []]}";
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int hit = random.nextInt(4); hit >= 0; hit--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + 1, random.nextBoolean() ? "" : String.valueOf("{}[],:\"'\n x".charAt(random.nextInt(11))));
            }
            try {
                parse(text.substring(0, random.nextInt(1, text.length() + 1)));
            } catch (DocumentException refused) {
                assertThat(refused.reason()).as(text.toString()).doesNotContain("\n");
            }
        }
    }

    @Test
    void parse_textInWhichNothingIsRight_isRefused() {
        assertThatThrownBy(() -> parse("{" + "\"a\": 1 ".repeat(300) + "}")).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> parse("{\"a\":".repeat(100_000))).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> parse("{this is no json}")).isInstanceOf(DocumentException.class);
    }

    @Test
    void parse_brokenJson_namesThePlace() {
        assertThatThrownBy(() -> parse("{\"a\": 1,\n \"b\" 2}"))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.place()).startsWith("line 2, column"));
    }

    @Test
    void parse_yaml_readsByTheCoreRules() throws DocumentException {
        JsonNode root = parse("no: no\ndate: 2024-01-01\nflag: true\nnumber: 010\nbig: 12\nnothing:\n");
        assertThat(root.path("no").asText()).isEqualTo("no");
        assertThat(root.path("date").asText()).isEqualTo("2024-01-01");
        assertThat(root.path("flag").isBoolean()).isTrue();
        assertThat(root.path("number").asText()).isEqualTo("010");
        assertThat(root.path("big").isInt()).isTrue();
        assertThat(root.path("nothing").isNull()).isTrue();
    }

    @Test
    void parse_yamlAnchors_areSharedNotMultiplied() throws DocumentException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(parse(bomb.toString()).path("a59").size()).isEqualTo(2);
        assertThatThrownBy(() -> parse("a: &a [*a]")).isInstanceOf(DocumentException.class);
    }

    @Test
    void parse_endlessNesting_isRefused() {
        assertThatThrownBy(() -> parse("[".repeat(100_000))).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> parse("- ".repeat(100_000))).isInstanceOf(DocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b: c", "key: [1, 2", "\tx: 1", "@x"})
    void parse_brokenYaml_isOneLine(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.reason()).doesNotContain("\n"));
    }

    @Test
    void parse_yamlKeyThatIsNoScalar_isRefused() {
        assertThatThrownBy(() -> parse("? [a, b]\n: 1\n"))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.place()).isEqualTo("line 1, column 3"));
    }

    @Test
    void parse_yamlScalarOfManyColons_isText() throws DocumentException {
        String times = "1" + ":1".repeat(100_000);
        assertThat(parse("a: " + times).path("a").textValue()).isEqualTo(times);
    }

    @Test
    void parse_yamlNumbers_readByTheCoreRules() throws DocumentException {
        JsonNode root = parse("v: [1.5, -.5, 2., 1e3, +1.5E-2, 1_000.5, 190:20:30.15, .inf]").path("v");
        assertThat(root).filteredOn(JsonNode::isNumber).extracting(JsonNode::doubleValue).containsExactly(1.5, -.5, 2., 1e3, .015);
        assertThat(root).filteredOn(JsonNode::isTextual).hasSize(3);
    }

    @Test
    void parse_yamlIntegerWithoutEnd_isText() throws DocumentException {
        assertThat(parse("a: " + "7".repeat(5000)).path("a").isTextual()).isTrue();
    }
}
