package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.example.Example;
import java.util.List;
import java.util.stream.Collectors;

/** Examples as a maker sees them. */
final class Shown {

    private Shown() {}

    static String withAnswers(List<Example> examples) {
        return examples.stream()
                .map(example -> "Question: " + example.question() + "\nAnswer: " + example.answer())
                .collect(Collectors.joining("\n\n"));
    }

    static String questions(List<Example> examples) {
        return examples.stream().map(example -> "Question: " + example.question()).collect(Collectors.joining("\n\n"));
    }
}
