package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.example.SpacedBrackets;
import java.util.Optional;

/**
 * One question of a stream.
 *
 * @param question as it was asked, options included; brackets written with spaces between them are joined, as in examples
 * @param answer what a person says is right, where somebody did: a tool's answer is judged by it, and a question without a tool
 *     becomes an example
 */
public record StreamQuestion(String question, Optional<String> answer) {

    public StreamQuestion {
        if (question.isBlank() || answer.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a question of a stream, and its answer if it has one, must not be empty");
        }
        question = SpacedBrackets.join(question);
        answer = answer.map(SpacedBrackets::join);
    }

    public static StreamQuestion of(String question) {
        return new StreamQuestion(question, Optional.empty());
    }
}
