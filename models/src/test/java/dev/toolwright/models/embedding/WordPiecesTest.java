package dev.toolwright.models.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected tokens are those of the model's own tokenizer. */
class WordPiecesTest {

    private static WordPieces pieces;
    private static List<String> tokens;

    @BeforeAll
    static void readVocabulary() throws Exception {
        try (InputStream file = WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            Map<String, Integer> vocabulary = Vocabulary.read(file);
            pieces = new WordPieces(vocabulary, 512);
            tokens = vocabulary.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static String read(String text) {
        List<String> read = new ArrayList<>();
        for (long token : pieces.encode(text)) {
            read.add(tokens.get((int) token));
        }
        return String.join(" ", read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello, World! | [CLS] hello , world ! [SEP]",
                "unaffable | [CLS] una ##ffa ##ble [SEP]",
                "Zürich's café | [CLS] zurich ' s cafe [SEP]",
                "get_user_by-id(42) | [CLS] get _ user _ by - id ( 42 ) [SEP]",
                "東京 tower | [CLS] 東 京 tower [SEP]",
                "[SEP] | [CLS] [ sep ] [SEP]",
                "☃☃ ok | [CLS] [UNK] ok [SEP]",
                "'' | [CLS] [SEP]"
            })
    void encode_text_tokensOfTheReference(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void encode_longText_isCutAndStillEnds() {
        long[] encoded = pieces.encode("word ".repeat(10_000));

        assertThat(encoded).hasSize(512);
        assertThat(tokens.get((int) encoded[511])).isEqualTo("[SEP]");
    }

    @Test
    void encode_anyText_neverThrowsAndIsFramed() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
            }
            assertThat(read(text.toString()))
                    .as("seed %d", seed)
                    .startsWith("[CLS]")
                    .endsWith("[SEP]");
        }
    }
}
