package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.json.PythonText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected texts are what Python 3 prints. */
class PythonJsonTest {

    private static Optional<String> rewritten(String json) {
        return PythonJson.members(json).map(PythonJson::object);
    }

    @ParameterizedTest
    @CsvSource({
        "1e22, 1e+22", "1.0, 1.0", "1E400, Infinity", "-1e400, -Infinity", "-0.0, -0.0", "-0, 0", "1e16, 1e+16",
        "9999999999999998.0, 9999999999999998.0", "123456789012345680.0, 1.2345678901234568e+17", "0.0001, 0.0001",
        "0.00001, 1e-05", "4.9E-324, 5e-324", "2e-323, 2e-323", "9.9e-324, 1e-323", "1e-322, 1e-322", "1e23, 1e+23",
        "9007199254740993, 9007199254740993", "9007199254740993.0, 9007199254740992.0", "100000, 100000",
        "1.7976931348623157e308, 1.7976931348623157e+308", "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1e5, 100000.0", "0.1, 0.1", "0.30000000000000004, 0.30000000000000004", "2e-44, 2e-44", "1e-7, 1e-07",
        "123456789012345678901234567890, 123456789012345678901234567890", "8.41e21, 8.41e+21", "2.0e-3, 0.002",
        "NaN, NaN", "-Infinity, -Infinity", "true, true", "null, null", "[ ], []", "{ }, {}"
    })
    void object_values_asPythonWritesThem(String value, String expected) {
        assertThat(rewritten("{\"v\":" + value + "}")).contains("{\"v\": " + expected + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a\\/b | a/b",
                "é\\u00e9 | \\u00e9\\u00e9",
                "😀 | \\ud83d\\ude00",
                "\\uD83D\\uDE00 | \\ud83d\\ude00",
                "\\ud800 | \\ud800",
                "x\\udc00y | x\\udc00y",
                "\\u0000\\u001f\\u007f\\u0080 | \\u0000\\u001f\\u007f\\u0080",
                "\\\"\\\\\\b\\f\\n\\r\\t | \\\"\\\\\\b\\f\\n\\r\\t",
                "'</script>&' | '</script>&'",
                "\\u2028 | \\u2028",
            })
    void object_strings_asPythonWritesThem(String written, String expected) {
        assertThat(rewritten("{\"v\":\"" + written + "\"}")).contains("{\"v\": \"" + expected + "\"}");
    }

    @Test
    void object_repeatedKey_lastValueInTheFirstPlace() {
        assertThat(rewritten("{\"a\":1,\"b\":[1,2,{\"x\":[]}],\"a\":{\"k\":1,\"k\":2}}"))
                .contains("{\"a\": {\"k\": 2}, \"b\": [1, 2, {\"x\": []}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "[]", "1", "\"x\"", "null", "{", "{\"a\":1}x", "{\"a\":1}{}", "{\"a\":}", "{'a':1}", "{\"a\":01}",
                "{\"a\":1,}", "{\"a\":\"\n\"}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":+1}", "{\"a\":tru}", "<html>"
            })
    void members_whatIsNoJsonObject_empty(String text) {
        assertThat(PythonJson.members(text)).isEmpty();
    }

    @Test
    void repr_randomDoubles_shortestThatReadsBack() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = PythonText.number(value);
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                BigDecimal digits = new BigDecimal(text).stripTrailingZeros();
                BigDecimal shorter = digits.round(new MathContext(Math.max(1, digits.precision() - 1)));
                assertThat(digits.precision() == 1 || shorter.doubleValue() != value)
                        .as(text)
                        .isTrue();
            }
        }
    }

    @Test
    void object_randomDocuments_stableAndEqualInMeaning() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        for (long seed = 0; seed < 300; seed++) {
            String document = "{\"v\":" + value(new Random(seed), 4) + "}";
            String once = rewritten(document).orElseThrow();
            assertThat(rewritten(once)).as("seed %d", seed).contains(once);
            assertThat(once.chars().allMatch(c -> c >= ' ' && c <= '~')).isTrue();
            assertThat(mapper.readTree(once)).as("seed %d", seed).isEqualTo(mapper.readTree(document));
        }
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> Integer.toString(random.nextInt());
            case 1 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30));
            case 2 -> random.nextBoolean() ? "true" : "null";
            case 3, 4 -> {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(8), 0x20, 0x1F700)
                        .filter(c -> c != '"' && c != '\\' && (c < 0xd800 || c > 0xdfff))
                        .forEach(text::appendCodePoint);
                yield "\"" + text + "\"";
            }
            case 5 -> Stream.generate(() -> value(random, depth - 1))
                    .limit(random.nextInt(4))
                    .toList()
                    .toString();
            default -> {
                List<String> members = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.add("\"k" + i + "\" :\t" + value(random, depth - 1));
                }
                yield "{" + String.join(",", members) + "}";
            }
        };
    }

    /** Every service's answer that the reference kept whole is already in Python's writing, so nothing may change in it. */
    @Test
    void object_observationsOfTheReference_unchanged() throws Exception {
        Path answers = shared("data/parity/answers");
        Assumptions.assumeTrue(Files.isDirectory(answers), "the reference's answers are not at hand");
        ObjectMapper mapper = new ObjectMapper();
        int seen = 0;
        try (Stream<Path> files = Files.walk(answers).filter(path -> path.toString().endsWith(".json"))) {
            for (Path file : files.toList()) {
                for (JsonNode observation : mapper.readTree(file.toFile()).findValues("observation")) {
                    String text = observation.asText();
                    if (text.startsWith("{\"error\": ") && PythonJson.members(text).isPresent()) {
                        assertThat(rewritten(text)).contains(text);
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static Path shared(String path) {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("../shared").resolve(path);
    }
}
