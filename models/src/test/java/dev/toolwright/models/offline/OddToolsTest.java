package dev.toolwright.models.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as bad as they come: the model never throws, and what it sends is JSON. */
class OddToolsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of("type", "properties", "required", "enum", "items", "oneOf", "format", "pattern", "minimum",
            "default", "example", "examples", "description", "string", "object", "array", "integer", "null", "date", "[", "unit", "from", "");

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{\"type\":\"object\"", "{\"properties\":[]}", "{\"properties\":{\"a\":null}}",
        "{\"properties\":{\"\":{\"type\":[\"null\",\"string\"]}},\"required\":\"a\"}", "{\"properties\":{\"a\":{\"pattern\":\"[\",\"minimum\":\"x\"}}}"})
    void ask_schemaThatIsNone_stillReplies(String schema) throws InterruptedException {
        assertThat(play(schema, "Say 'hello' to 3 people on 4 May 2024.")).isNotEmpty();
    }

    @Test
    void ask_randomSchemas_repliesWithJson() throws Exception {
        Random random = new Random(20260101);
        for (int i = 0; i < 200; i++) {
            ObjectNode schema = JSON.createObjectNode().put("type", "object");
            schema.set("properties", schema(random, 3));
            String sent = play(schema.toString(), "Convert 5 miles in 'x' from 3 May 2024 to [1,2] and list red SKU-1.");

            assertThat(JSON.readTree(sent).isObject()).as(schema.toString()).isTrue();
        }
    }

    private static ObjectNode schema(Random random, int depth) {
        ObjectNode node = JSON.createObjectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(5)) {
                case 0 -> node.put(key, WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> node.put(key, random.nextInt(100) - 50);
                case 2 -> node.putArray(key).add(WORDS.get(random.nextInt(WORDS.size()))).addNull();
                case 3 -> node.putNull(key);
                default -> {
                    if (depth > 0) {
                        node.set(key, schema(random, depth - 1));
                    }
                }
            }
        }
        return node;
    }

    private static String play(String schema, String instruction) throws InterruptedException {
        Tool odd = new Tool("odd", "Convert, list or say anything.", new JsonText(schema), new Provider("odd", "Odd", "", ""));
        OfflineChatModel model = new OfflineChatModel(new FlatEmbedding(), OfflineOptions.defaults());
        return new Play(model, List.of(odd, Tools.FINISH), instruction, call -> "{\"a\":[{\"b\":null}]}").run().getFirst().arguments();
    }

    /** All texts mean the same: odd documents need no meaning. */
    private record FlatEmbedding() implements EmbeddingModel {

        @Override
        public String id() {
            return "flat";
        }

        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public float[] embedQuery(String text) {
            return new float[] {1};
        }

        @Override
        public List<float[]> embedPassages(List<String> texts) {
            List<float[]> vectors = new ArrayList<>();
            texts.forEach(text -> vectors.add(embedQuery(text)));
            return vectors;
        }
    }
}
