package dev.toolwright.runs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PythonJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Left as hexadecimal floats, right as Python 3 prints them. */
    @ParameterizedTest
    @CsvSource({
        "0x0.0p+0, 0.0",
        "-0x0.0p+0, -0.0",
        "0x1.0p+0, 1.0",
        "0x1.f4p+9, 1000.0",
        "0x1.999999999999ap-4, 0.1",
        "0x1.a36e2eb1c432dp-14, 0.0001",
        "0x1.f75104d551d69p-17, 1.5e-05",
        "0x1.c12218377de66p+46, 123456789012345.6",
        "0x1.c6bf52634p+49, 1000000000000000.0",
        "0x1.1c37937e08p+53, 1e+16",
        "0x1.1c37937e07fffp+53, 9999999999999998.0",
        "0x1.12210f47de981p+60, 1.2345678901234568e+18",
        "-0x1.12e0be826d695p-32, -2.5e-10",
        "0x0.0000000000001p-1022, 5e-324",
        "0x1.fffffffffffffp+1023, 1.7976931348623157e+308",
        "0x1.0f0cf064dd592p+73, 1e+22",
        "0x1.52d02c7e14af6p+76, 1e+23",
        "0x1.02e4b6ce5dc68p-13, 0.00012345",
        "-0x1.249ad2594c37dp+332, -1e+100",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void floatText_knownValues_areAsPythonPrintsThem(double value, String python) {
        assertThat(PythonJson.floatText(value)).isEqualTo(python);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void floatText_anyDouble_readsBackTheSameInPythonsForm(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = PythonJson.floatText(value);
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                assertThat(text).matches("-?(\\d+\\.\\d+|\\d(\\.\\d+)?e[+-]\\d{2,3})");
            }
        }
    }

    /** The expected text is what Python 3 printed. */
    @Test
    void writeTree_everyKindOfValue_isAsPythonPrintsIt() throws IOException {
        String document = "{\"a\":[],\"b\":{},\"c\":[1,[2,{\"d\":null}]],"
                + "\"e\":\"\u00e9\u2028\ud83c\udf88\u007f\\u0000\\u001f/\\\"\\\\\\b\\f\\n\\r\\t\\ud83c\",\"\":true}";

        assertThat(write(JSON.readTree(document)))
                .isEqualTo(
                        """
                        {
                          "a": [],
                          "b": {},
                          "c": [
                            1,
                            [
                              2,
                              {
                                "d": null
                              }
                            ]
                          ],
                          "e": "\\u00e9\\u2028\\ud83c\\udf88\\u007f\\u0000\\u001f/\\"\\\\\\b\\f\\n\\r\\t\\ud83c",
                          "": true
                        }"""
                                .stripTrailing());
    }

    @Test
    void writeTree_numberWiderThanLong_keepsItsDigits() throws IOException {
        assertThat(write(JSON.readTree("123456789012345678901234567890"))).isEqualTo("123456789012345678901234567890");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writeTree_anyText_isPrintableAsciiAndReadsBackTheSame(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(200); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        String written = write(JSON.getNodeFactory().textNode(text.toString()));

        assertThat(written).matches("[ -~]*");
        assertThat(written.replaceAll("\\\\u[0-9a-f]{4}", "")).doesNotContain("\\u");
        assertThat(JSON.readTree(written).textValue()).isEqualTo(text.toString());
    }

    @Test
    void writeTree_nestedDeeply_isNoProblem() throws IOException {
        JsonNode node = JSON.createArrayNode();
        for (int depth = 0; depth < 1500; depth++) {
            node = JSON.createArrayNode().add(node);
        }
        assertThat(write(node)).endsWith("]");
    }

    @Test
    void writeTree_realAnswerFiles_areTheSameByteForByte() throws IOException {
        List<Path> files = realAnswers();
        assumeThat(files).as("real answer files in ../shared").isNotEmpty();
        for (Path file : files) {
            // two of them were written on Windows
            String python = Files.readString(file).replace("\r\n", "\n");
            assertThat(write(JSON.readTree(python))).as(file.toString()).isEqualTo(python);
        }
    }

    private static List<Path> realAnswers() throws IOException {
        Path folder = SharedData.folder().resolve("data/toolbench/answers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static String write(JsonNode node) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = PythonJson.generator(bytes)) {
            PythonJson.writeTree(out, node);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
