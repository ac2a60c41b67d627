package dev.toolwright.toolmaker.induce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.SpacedBrackets;
import dev.toolwright.toolmaker.made.WrappedTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The public tasks and published conversations beside the project, where they are. */
final class SharedTasks {

    private static final Path FOLDER = Path.of("../../shared/data/latm");
    private static final Pattern BLOCK = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile("def (\\w+)");

    private SharedTasks() {}

    static List<Example> examples(String task) {
        return read("tasks/" + task).path("examples").valueStream()
                .map(each -> new Example(SpacedBrackets.join(each.path("input").asText()), SpacedBrackets.join(each.path("target").asText())))
                .toList();
    }

    /** The function of the last reply. */
    static WrappedTool tool(String task) {
        String source = blocks(task).getFirst();
        return new WrappedTool(source, FUNCTION.matcher(source).results().toList().getLast().group(1), List.of());
    }

    /** The snippets of the last reply. */
    static List<String> snippets(String task) {
        return blocks(task).subList(1, blocks(task).size());
    }

    private static List<String> blocks(String task) {
        String reply = read("maker-transcripts/" + task).valueStream().reduce((_, last) -> last).orElseThrow().path("content").asText();
        return BLOCK.matcher(reply).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static JsonNode read(String name) {
        Path file = FOLDER.resolve(name + ".json");
        Assumptions.assumeTrue(Files.isReadable(file), () -> file + " is not there");
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
