package dev.toolwright.gateway.shorten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralShortenerTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int TOKENS = 400;

    private final Results results = Results.open();
    private final StructuralShortener shortener = new StructuralShortener(results, TOKENS);

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":" + i + ",\"name\":\"Person " + i + "\",\"note\":null,\"tags\":[]}")
                .collect(Collectors.joining(",", "{\"total\":" + count + ",\"people\":[", "]}"));
    }

    private JsonNode more(String handle, String at, int from) {
        Observation page = shortener.more("{\"result\":\"" + handle + "\",\"at\":\"" + at + "\",\"from\":" + from + "}");
        assertThat(page.status()).isEqualTo(ObservationStatus.OK);
        assertThat(Tokens.estimate(page.text())).isLessThanOrEqualTo(TOKENS);
        return json(page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "short", "{\"a\": null,  \"b\": []}", "[1, 2.50, 3]", "{broken"})
    void shorten_whatIsShort_staysToTheLetter(String text) {
        assertThat(shortener.shorten(text)).isEqualTo(text);
        assertThat(shortener.namesMore(text)).isFalse();
    }

    @Test
    void shorten_longList_showsTheFirstAndCountsTheRest() {
        String shortened = shortener.shorten(people(500));
        JsonNode shown = json(shortened);

        assertThat(shortener.namesMore(shortened)).isTrue();
        assertThat(shown.path("total").asInt()).isEqualTo(500);
        int count = shown.path("people").size();
        assertThat(count).isBetween(5, 100);
        assertThat(shown.path("people").path(0)).isEqualTo(json("{\"id\":0,\"name\":\"Person 0\"}"));
        assertThat(shown.at("/left_out/parts/~1people").asText())
                .isEqualTo("the first " + count + " of 500 elements; more from " + count);
        assertThat(shown.at("/left_out/empty_keys").asInt()).isEqualTo(2 * count);
    }

    @Test
    void more_pageByPage_bringsEveryElementOnce() {
        String handle = json(shortener.shorten(people(200))).at("/left_out/result").asText();
        int next = 0;
        for (int pages = 0; next < 200; pages++) {
            assertThat(pages).isLessThan(100);
            for (JsonNode person : more(handle, "/people", next).path("excerpt")) {
                assertThat(person.path("id").asInt()).isEqualTo(next++);
            }
        }
        assertThat(next).isEqualTo(200);
    }

    @Test
    void more_ofALongText_bringsEveryCharacterOnce() {
        String text = IntStream.range(0, 3000).mapToObj(i -> "wörd " + i + " 😀 ").collect(Collectors.joining());
        String shortened = shortener.shorten(text);
        assertThat(shortened).startsWith("wörd 0 😀 wörd 1").contains("…\n{\"left_out\":{\"result\":\"r");
        String handle = json(shortened.substring(shortened.lastIndexOf("\n{"))).at("/left_out/result").asText();

        StringBuilder whole = new StringBuilder();
        while (whole.length() < text.length()) {
            String page = more(handle, "", whole.codePointCount(0, whole.length())).path("excerpt").asText();
            assertThat(page).isNotEmpty();
            whole.append(page.endsWith("…") ? page.substring(0, page.length() - 1) : page);
        }
        assertThat(whole).hasToString(text);
    }

    @Test
    void shorten_longTextInAnObject_cutsItAndKeepsTheRest() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("title", "Moby Dick").put("text", "Call me Ishmael. ".repeat(2000)).put("year", 1851);
        JsonNode shown = json(shortener.shorten(page.toString()));

        assertThat(shown.path("title").asText()).isEqualTo("Moby Dick");
        assertThat(shown.path("year").asInt()).isEqualTo(1851);
        assertThat(shown.path("text").asText()).startsWith("Call me Ishmael.").endsWith("…");
        assertThat(shown.at("/left_out/parts/~1text").asText()).contains("of 34000 characters; more from ");
    }

    @Test
    void shorten_anyJson_isJsonWithinTheBudget() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            JsonNode value = value(random, 0);
            String shortened = shortener.shorten(value.toString());
            assertThat(Tokens.estimate(shortened)).as("round %d", round).isLessThanOrEqualTo(TOKENS);
            json(value.isTextual() ? "{}" : shortened);
        }
    }

    private static JsonNode value(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(2) : depth > 2 ? 3 + random.nextInt(3) : random.nextInt(6);
        return switch (kind) {
            case 0 -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                int size = random.nextInt(depth == 0 ? 200 : 12);
                IntStream.range(0, size).forEach(_ -> array.add(value(random, depth + 1)));
                yield array;
            }
            case 1, 2 -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                int size = random.nextInt(depth == 0 ? 200 : 12);
                IntStream.range(0, size).forEach(i -> object.set("key/" + "~".repeat(random.nextInt(60)) + i, value(random, depth + 1)));
                yield object;
            }
            case 3 -> JsonNodeFactory.instance.textNode("é\"\\\n".repeat(random.nextInt(300)));
            case 4 -> JsonNodeFactory.instance.numberNode(random.nextLong());
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    @Test
    void shorten_deepNestAndHugeKeys_endWithinTheBudget() {
        String deep = "[".repeat(900) + "1,2" + "]".repeat(900);
        assertThat(Tokens.estimate(shortener.shorten(deep))).isLessThanOrEqualTo(TOKENS);
        assertThat(Tokens.estimate(shortener.shorten("[".repeat(5000) + "]".repeat(5000)))).isLessThanOrEqualTo(TOKENS);
        String keys = "{\"" + "k".repeat(40_000) + "\":1,\"b\":2}";
        assertThat(json(shortener.shorten(keys)).at("/left_out/result").asText()).startsWith("r");
        assertThat(Tokens.estimate(shortener.shorten(" ".repeat(100_000)))).isLessThanOrEqualTo(TOKENS);
    }

    @Test
    void shorten_sameText_sameWordsInEveryRun() {
        StructuralShortener other = new StructuralShortener(results, TOKENS);
        assertThat(other.shorten(people(300))).isEqualTo(shortener.shorten(people(300)));
    }

    @Test
    void more_ofAnotherRunOrForgotten_saysWhatToDo() {
        String handle = json(shortener.shorten(people(300))).at("/left_out/result").asText();
        StructuralShortener other = new StructuralShortener(results, TOKENS);

        Observation none = other.more("{\"result\":\"" + handle + "\"}");

        assertThat(none.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(none.text()).contains("call the tool again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "no json", "{\"result\":5}", "{\"result\":\"%s\",\"at\":\"people\"}",
            "{\"result\":\"%s\",\"at\":\"/nowhere\"}", "{\"result\":\"%s\",\"at\":\"/people\",\"from\":9999}",
            "{\"result\":\"%s\",\"at\":\"/people\",\"from\":-1}"})
    void more_argumentsThatNameNothing_areAnsweredWithWhatIsWanted(String arguments) {
        String handle = json(shortener.shorten(people(300))).at("/left_out/result").asText();

        Observation observation = shortener.more(arguments.replace("%s", handle));

        assertThat(observation.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(json(observation.text()).path("error").asText()).isNotBlank();
    }

    @Test
    void constructor_tooFewTokens_saysHowManyAreNeeded() {
        assertThatThrownBy(() -> new StructuralShortener(results, 10)).hasMessageContaining("200 tokens or more, not 10");
    }
}
