package dev.toolwright.toolmaker.example;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.example.ExampleFileException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions with their answers, from a file: JSON lines {@code {"question": …, "answer": …}}, a JSON array of such objects,
 * or BIG-bench's {@code {"examples": […]}}. {@code input} and {@code target} may stand in place of question and answer; other
 * fields are passed over. An answer may be a number. Brackets written with spaces between them are joined
 * ({@link SpacedBrackets}).
 */
public final class ExampleFile {

    /** Characters of a question or an answer: more fits into no prompt. */
    private static final int LONGEST = 20_000;

    private ExampleFile() {}

    /** @throws ExampleFileException if some line is no example; it names all of them, and nothing is skipped silently */
    public static List<Example> read(Path path) {
        return parse(AtomicFile.at(path).read(), path.toString());
    }

    /** @param source what the text is from, for messages */
    public static List<Example> parse(String text, String source) {
        List<Problem> problems = new ArrayList<>();
        List<JsonEntry> entries = JsonEntries.read(text, problems);
        List<Example> examples = new ArrayList<>();
        Map<String, Example> byQuestion = new HashMap<>();
        for (JsonEntry entry : entries) {
            int before = problems.size();
            String question = text(entry, "question", "input", problems);
            String answer = text(entry, "answer", "target", problems);
            if (problems.size() > before) {
                continue;
            }
            Example example = new Example(SpacedBrackets.join(question), SpacedBrackets.join(answer));
            Example earlier = byQuestion.putIfAbsent(example.question(), example);
            if (earlier != null && !earlier.answer().equals(example.answer())) {
                problems.add(new Problem(entry.line(), "the question was asked before, with another answer"));
            }
            examples.add(example);
        }
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, "there is no example in it"));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line));
            throw new ExampleFileException(source, problems);
        }
        return List.copyOf(examples);
    }

    private static String text(JsonEntry entry, String name, String otherName, List<Problem> problems) {
        JsonNode value = entry.object().has(name) ? entry.object().get(name) : entry.object().path(otherName);
        String text = value.isTextual() || value.isNumber() ? value.asText() : "";
        if (!value.isMissingNode() && !value.isTextual() && !value.isNumber()) {
            problems.add(new Problem(entry.line(), "\"" + name + "\" is neither a text nor a number"));
        } else if (text.isBlank()) {
            problems.add(new Problem(entry.line(), "\"" + name + "\" is missing or empty"));
        } else if (text.length() > LONGEST) {
            problems.add(new Problem(entry.line(), "\"" + name + "\" is longer than " + LONGEST + " characters"));
        }
        return text;
    }
}
