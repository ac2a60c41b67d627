package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Instructions as JSON lines: {@code {"id": …, "instruction": …, "tools": [names]}} each. {@code query} may stand in place of
 * {@code instruction}; {@code id} may be a number and is the line's number where it is missing; {@code tools} may be missing.
 */
public final class InstructionFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private InstructionFile() {}

    /** @throws InstructionFileException at the first line that is no instruction; nothing is skipped silently */
    public static List<Instruction> read(Path path) {
        return parse(AtomicFile.at(path).read(), path.toString());
    }

    /** @param source what the text is from, for messages */
    public static List<Instruction> parse(String text, String source) {
        List<Instruction> instructions = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Instruction instruction = instruction(line, source, number);
            Integer earlier = lines.putIfAbsent(instruction.id(), number);
            if (earlier != null) {
                throw new InstructionFileException(source, number, "id " + instruction.id() + " was used in line " + earlier);
            }
            instructions.add(instruction);
        }
        if (instructions.isEmpty()) {
            throw new InstructionFileException(source, Math.max(1, number), "there is no instruction in it");
        }
        return List.copyOf(instructions);
    }

    private static Instruction instruction(String line, String source, int number) {
        JsonNode object = object(line, source, number);
        JsonNode text = object.has("instruction") ? object.get("instruction") : object.path("query");
        JsonNode id = object.path("id");
        if (!text.isTextual() || text.textValue().isBlank()) {
            throw new InstructionFileException(source, number, "\"instruction\" is missing or empty");
        }
        if (!id.isMissingNode() && !id.isTextual() && !id.isIntegralNumber() || id.isTextual() && id.textValue().isBlank()) {
            throw new InstructionFileException(source, number, "\"id\" is neither a text nor a whole number");
        }
        return new Instruction(
                id.isMissingNode() ? Integer.toString(number) : id.asText(), text.textValue(), tools(object, source, number));
    }

    private static JsonNode object(String line, String source, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw new InstructionFileException(source, number, "it is JSON, but no object");
        } catch (JsonProcessingException malformed) {
            throw new InstructionFileException(source, number, "it is no JSON: " + reason(malformed));
        }
    }

    /** Without Jackson's note on where an unclosed part began, which is mostly about Jackson. */
    private static String reason(JsonProcessingException malformed) {
        return malformed.getOriginalMessage().replaceFirst("(?s): expected close marker .*", "");
    }

    private static List<String> tools(JsonNode object, String source, int number) {
        JsonNode names = object.path("tools");
        List<String> tools = new ArrayList<>();
        for (JsonNode name : names) {
            if (!names.isArray() || !name.isTextual()) {
                throw new InstructionFileException(source, number, "\"tools\" is no list of names");
            }
            tools.add(name.textValue());
        }
        if (!names.isMissingNode() && !names.isArray()) {
            throw new InstructionFileException(source, number, "\"tools\" is no list of names");
        }
        return tools;
    }
}
