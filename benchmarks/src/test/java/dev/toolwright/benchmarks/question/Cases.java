package dev.toolwright.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.toolmaker.example.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Examples to check: those shipped, and fresh ones of several seeds. */
final class Cases {

    static final Path SHIPPED = Path.of("..", "examples");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPTION = Pattern.compile("^(\\([A-Z]\\)) (.*)$", Pattern.MULTILINE);

    private Cases() {}

    static void assertAnswers(QuestionKind kind, UnaryOperator<String> solver) {
        List<Example> cases = Stream.concat(
                        shipped(kind).stream(),
                        Stream.of(1L, 2L, 3L).flatMap(seed -> QuestionKinds.draw(kind, 100, seed).stream()))
                .toList();
        assertThat(cases).hasSize(MakeExamples.COUNT + 300).allSatisfy(example -> assertThat(solver.apply(example.question()))
                .as(example.question())
                .isEqualTo(example.answer()));
    }

    /** The letter of the only option with this text. */
    static String letterOf(String text, String question) {
        List<String> letters = OPTION.matcher(question).results()
                .filter(option -> option.group(2).equals(text))
                .map(option -> option.group(1))
                .toList();
        assertThat(letters).as("options that read “%s” in %s", text, question).hasSize(1);
        return letters.getFirst();
    }

    private static List<Example> shipped(QuestionKind kind) {
        try (Stream<String> lines = Files.lines(SHIPPED.resolve(kind.name() + ".jsonl"))) {
            return lines.map(Cases::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example parse(String line) {
        try {
            JsonNode example = JSON.readTree(line);
            return new Example(example.path("question").asText(), example.path("answer").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
