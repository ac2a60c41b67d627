package dev.toolwright.runs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
        String line = JsonOutput.line(out -> out.writeStringField("text", text.toString()));

        assertThat(line).contains("ä€").doesNotContain("\n");
        for (byte[] written : new byte[][] {pretty.toByteArray(), line.getBytes(StandardCharsets.UTF_8)}) {
            assertThat(new JsonMapper().readTree(written).get("text").textValue()).isEqualTo(text.toString());
        }
    }
}
