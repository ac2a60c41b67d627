package dev.toolwright.toolmaker.made;

import java.util.List;

/**
 * A function and how it is used: what the cheap model sees before a question (paper, section 3.1, "tool wrapping").
 *
 * @param source the module's text: imports, helpers and the function
 * @param function the name of the function in it that is called
 * @param useCases solved questions, one for each validation example
 */
public record WrappedTool(String source, String function, List<UseCase> useCases) {
    public WrappedTool {
        useCases = List.copyOf(useCases);
    }

    /**
     * A solved question.
     *
     * @param question options included
     * @param snippet Python that turns the question into arguments, calls the function and leaves the answer in {@code ans}
     */
    public record UseCase(String question, String snippet) {}
}
