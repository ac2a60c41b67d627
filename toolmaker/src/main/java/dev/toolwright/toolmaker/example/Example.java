package dev.toolwright.toolmaker.example;

/**
 * A question and the answer that counts as right.
 *
 * @param question as it was asked, options of a multiple choice included
 * @param answer as it was given; for multiple choice the option's letter in parentheses
 */
public record Example(String question, String answer) {

    public Example {
        if (question.isBlank() || answer.isBlank()) {
            throw new IllegalArgumentException("an example needs a question and an answer, and one of them is empty");
        }
    }
}
