package dev.toolwright.runs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonOutputTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void write_anyText_evenHalfASurrogatePair_survivesUtf8(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("ä€");
        for (int length = random.nextInt(200); length > 0; length--) {
            text.append((char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x10000)));
        }
        ByteArrayOutputStream pretty = new ByteArrayOutputStream();
        JsonOutput.writePretty(pretty, out -> out.writeStringField("text", text.toString()));
        String line = line(out -> out.writeStringField("text", text.toString()));

        assertThat(line).contains("ä€").doesNotContain("\n");
        for (byte[] written : new byte[][] {pretty.toByteArray(), line.getBytes(StandardCharsets.UTF_8)}) {
            assertThat(new JsonMapper().readTree(written).get("text").textValue()).isEqualTo(text.toString());
        }
    }

    @Test
    void write_whatIsEscaped_isWrittenAsItAlwaysWas() throws IOException {
        JsonOutput.Properties text = out -> out.writeStringField("text", "\u001b\t\u007fä\ud83c\udf88");
        ByteArrayOutputStream pretty = new ByteArrayOutputStream();
        JsonOutput.writePretty(pretty, text);
        String written = "\"\\u001B\\t\u007fä\\ud83c\\udf88\"";

        assertThat(line(text)).isEqualTo("{\"text\":" + written + "}");
        assertThat(pretty.toString(StandardCharsets.UTF_8)).isEqualTo("{\n  \"text\" : " + written + "\n}\n");
    }

    private static String line(JsonOutput.Properties properties) {
        return new String(JsonOutput.line(properties), StandardCharsets.UTF_8);
    }
}
