package dev.toolwright.gateway.snapshot.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calls, spelt at random: equal ones meet, others don't, and the canonical form stays what it is. */
class CanonicalPropertyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROUNDS = 500;
    private static final String SCHEMA = """
            {"type":"object","properties":{
              "text":{"type":"string"},"count":{"type":"integer","default":7},"share":{"type":"number"},
              "flag":{"type":"boolean"},"at":{"type":"string","format":"date-time"},
              "list":{"type":"array","items":{"$ref":"#/$defs/part"}}},
             "$defs":{"part":{"type":"object","properties":{"n":{"type":"integer"},"s":{"type":"string","default":"x"}}}}}
            """;
    private static final Tool TOOL = new Tool("t", "", new JsonText(SCHEMA), new Provider("p", "P", "", ""));

    /** What is meant, apart from how it is spelt. */
    private record Meaning(String text, int count, int thousandths, boolean flag, Instant at, List<Integer> list) {

        static Meaning drawn(Random random) {
            List<Integer> list = random.ints(random.nextInt(3), 0, 50).boxed().toList();
            return new Meaning(
                    "w" + random.nextInt(40) + (random.nextBoolean() ? " v" : ""),
                    random.nextInt(12),
                    random.nextInt(-3000, 3000),
                    random.nextBoolean(),
                    Instant.ofEpochSecond(random.nextInt(2_000_000_000)),
                    list);
        }

        String spelt(Random random) throws Exception {
            ObjectNode object = JSON.createObjectNode();
            List<Runnable> parts = new ArrayList<>(List.of(
                    () -> object.put("text", random.nextBoolean() ? text : "  " + text.replace(" ", " \t ") + "\n"),
                    () -> {
                        if (count != 7 || random.nextBoolean()) {
                            number(object, "count", Integer.toString(count), random);
                        }
                    },
                    () -> number(object, "share", new java.math.BigDecimal(thousandths).movePointLeft(3).toPlainString(), random),
                    () -> {
                        if (random.nextBoolean()) {
                            object.put("flag", flag);
                        } else {
                            object.put("flag", Boolean.toString(flag));
                        }
                    },
                    () -> object.put("at", at.atOffset(ZoneOffset.ofHours(random.nextInt(-11, 12))).toString()),
                    () -> object.set("list", list(random))));
            Collections.shuffle(parts, random);
            parts.forEach(Runnable::run);
            return random.nextBoolean() ? object.toString() : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
        }

        private JsonNode list(Random random) {
            ArrayNode array = JSON.createArrayNode();
            for (int number : list) {
                ObjectNode part = array.addObject();
                if (random.nextBoolean()) {
                    part.put("s", "x");
                }
                number(part, "n", Integer.toString(number), random);
            }
            return switch (random.nextInt(3)) {
                case 0 -> JSON.getNodeFactory().textNode(array.toString());
                case 1 -> array.size() == 1 ? array.get(0) : array;
                default -> array;
            };
        }

        private static void number(ObjectNode object, String name, String digits, Random random) {
            String spelt = switch (random.nextInt(3)) {
                case 0 -> digits;
                case 1 -> digits.contains(".") ? digits + "00" : digits + ".0";
                default -> new java.math.BigDecimal(digits).movePointRight(2) + "e-2";
            };
            if (random.nextBoolean()) {
                object.put(name, spelt);
            } else {
                object.putRawValue(name, new com.fasterxml.jackson.databind.util.RawValue(spelt));
            }
        }
    }

    private static CanonicalCall call(String arguments) {
        return CanonicalCall.of(TOOL, arguments, UnaryOperator.identity());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_sameMeaning_meets_otherMeaning_doesNot(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Meaning one = Meaning.drawn(random);
            Meaning other = Meaning.drawn(random);
            String spelling = one.spelt(random);

            CanonicalCall call = call(spelling);

            assertThat(call(one.spelt(random))).as(spelling).isEqualTo(call);
            assertThat(call(other.spelt(random)).equals(call)).as(spelling).isEqualTo(one.equals(other));
            assertThat(call(call.arguments())).as(spelling).isEqualTo(call);
        }
    }

    /** Whatever a model writes has one canonical form, whose canonical form it is. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void of_anyText_isStable(long seed) {
        Random random = new Random(seed);
        String alphabet = "{}[]\":,0123456789eE.+- tfun\\\u00e9\ud83d\ude00\n\ud800abc";
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(25), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            CanonicalCall call = call(text.toString());
            assertThat(call(call.arguments())).as(text.toString()).isEqualTo(call);
        }
    }
}
