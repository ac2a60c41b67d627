package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.WrappedTool;
import java.util.stream.Collectors;

/** A wrapped tool as a model sees it: the module, then solved questions. The same for all questions, so vendors can cache it. */
final class WrappedText {

    private WrappedText() {}

    static String of(WrappedTool tool) {
        String solved = tool.useCases().stream()
                .map(useCase -> "Question: " + useCase.question() + "\nSolution:\n" + block(useCase.snippet()))
                .collect(Collectors.joining("\n\n"));
        return solved.isEmpty() ? block(tool.source()) : block(tool.source()) + "\n\n" + solved;
    }

    private static String block(String code) {
        return "```python\n" + code.strip() + "\n```";
    }
}
