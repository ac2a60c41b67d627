package dev.toolwright.runs.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gold answers that stand beside their instructions: in each JSON line {@code "gold"} is a list of facts, a fact being a text
 * or a list of its spellings; an empty list says that the instruction cannot be solved. {@code "group"} may name its kind.
 * Lines without {@code "gold"} have none. {@code {"numbers": [4, 6], "target": 24}} in place of the list asks for an expression
 * that makes the target of the numbers ({@link Reckoning}).
 */
public final class GoldFile {

    private static final JsonMapper JSON = new JsonMapper();

    private GoldFile() {}

    /** @throws IllegalArgumentException where a line's gold has another form; one line that says where */
    public static List<Gold> read(Path file) {
        List<Gold> golds = new ArrayList<>();
        int number = 0;
        for (String line : AtomicFile.at(file).read().split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                JsonNode object = object(line, file, number);
                if (object.has("gold")) {
                    golds.add(gold(object, file, number));
                }
            }
        }
        return golds;
    }

    private static Gold gold(JsonNode object, Path file, int number) {
        try {
            String id = object.path("id").asText(Integer.toString(number));
            return new Gold(id, object.path("group").asText("all"), expected(object.path("gold")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Expected expected(JsonNode gold) {
        if (gold.isObject()) {
            return reckoning(gold);
        }
        if (!gold.isArray()) {
            throw new IllegalArgumentException("\"gold\" is no list of facts");
        }
        List<Fact> facts = new ArrayList<>();
        gold.forEach(fact -> facts.add(fact(fact)));
        return new Facts(facts);
    }

    private static Reckoning reckoning(JsonNode gold) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode number : gold.path("numbers")) {
            if (!number.canConvertToInt() || number.intValue() < 0) {
                throw new IllegalArgumentException("\"numbers\" of \"gold\" are whole numbers, none below zero");
            }
            numbers.add(number.intValue());
        }
        if (numbers.isEmpty() || !gold.path("target").canConvertToInt()) {
            throw new IllegalArgumentException("\"gold\" that is an object has \"numbers\", a list, and \"target\", a whole number");
        }
        return new Reckoning(numbers, gold.path("target").intValue());
    }

    private static Fact fact(JsonNode node) {
        List<String> spellings = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(spelling -> spellings.add(spelling.asText()));
        } else {
            spellings.add(node.asText());
        }
        return new Fact(spellings);
    }

    private static JsonNode object(String line, Path file, int number) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ", line " + number + ": no JSON", e);
        }
    }
}
