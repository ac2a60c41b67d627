package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run folder was begun with: answers of other settings must not be mixed under one roof.
 *
 * @param suffix how the names of the files that are kept end
 * @param settings by name: format, seed, instructions and whatever the caller recorded
 */
record Manifest(String suffix, Map<String, String> settings) {

    static final String INSTRUCTION = "instruction";
    private static final String INSTRUCTIONS = "instructions";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Manifest of(RunSettings settings, List<Instruction> instructions) {
        TreeMap<String, String> all = new TreeMap<>(settings.recorded());
        all.put("format", settings.format().name());
        all.put("seed", Long.toString(settings.seed()));
        all.put(INSTRUCTIONS, instructions.size() + " (sha256 " + Digests.of(instructions) + ")");
        return new Manifest(settings.format().suffix(), all);
    }

    /** The manifest in a file, which is empty if the file is missing or no manifest. */
    static Optional<Manifest> find(Path path) {
        AtomicFile file = AtomicFile.at(path);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(file.read());
            TreeMap<String, String> settings = new TreeMap<>();
            root.path("settings").properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
            String suffix = root.path("suffix").asText();
            return suffix.isBlank() || settings.isEmpty() ? Optional.empty() : Optional.of(new Manifest(suffix, settings));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    void write(Path path) {
        ObjectNode root = JSON.createObjectNode();
        root.put("suffix", suffix);
        ObjectNode all = root.putObject("settings");
        settings.forEach(all::put);
        AtomicFile.at(path).write(root.toPrettyString() + "\n");
    }

    /** What differs from an earlier manifest, one phrase a setting. */
    List<String> differences(Manifest earlier) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(settings.keySet());
        names.addAll(earlier.settings.keySet());
        for (String name : names) {
            String now = settings.getOrDefault(name, "not set");
            String then = earlier.settings.getOrDefault(name, "not set");
            if (!now.equals(then)) {
                differences.add(switch (name) {
                    case INSTRUCTIONS -> "the instructions are others";
                    case INSTRUCTION -> "the instruction is another";
                    default -> name + " is " + now + ", was " + then;
                });
            }
        }
        return differences;
    }
}
