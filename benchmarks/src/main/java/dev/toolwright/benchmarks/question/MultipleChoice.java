package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.List;

/** A question with options (A), (B) and so on, one a line; its answer is the right one's letter in parentheses. */
final class MultipleChoice {

    private MultipleChoice() {}

    static Example of(String question, List<String> options, String right) {
        StringBuilder text = new StringBuilder(question).append("\nOptions:");
        for (int i = 0; i < options.size(); i++) {
            text.append('\n').append(letter(i)).append(' ').append(options.get(i));
        }
        return new Example(text.toString(), letter(options.indexOf(right)));
    }

    private static String letter(int index) {
        return "(" + (char) ('A' + index) + ")";
    }
}
