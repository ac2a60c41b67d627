package dev.toolwright.benchmarks.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.example.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions as JSON lines, with their answers or without. */
final class ExampleFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleFile() {}

    /** A line an example: {@code {"question": …, "answer": …}}. */
    static void write(Path file, List<Example> examples) {
        writeLines(file, examples, example -> JSON.createObjectNode()
                .put("question", example.question())
                .put("answer", example.answer()));
    }

    /** A line a question: {@code {"question": …}}. */
    static void writeQuestions(Path file, List<String> questions) {
        writeLines(file, questions, question -> JSON.createObjectNode().put("question", question));
    }

    private static <T> void writeLines(Path file, List<T> values, Function<T, ObjectNode> line) {
        AtomicFile.at(file)
                .write(values.stream().map(value -> line.apply(value) + "\n").collect(Collectors.joining()));
    }
}
