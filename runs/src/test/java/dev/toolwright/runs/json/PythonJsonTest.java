package dev.toolwright.runs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.json.PythonText;
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
import org.junit.jupiter.params.provider.MethodSource;

class PythonJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    static IntStream seeds() {
        return IntStream.range(0, 200);
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

        assertThat(written).isEqualTo(PythonText.quote(text.toString()));
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
