package dev.toolwright.toolmaker.transcript;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples in a prompt: {@code Question: …} and {@code Answer: …}, both of any number of lines, an answer without empty ones. */
final class PromptExamples {

    private static final Pattern EXAMPLE = Pattern.compile(
            "^Question:[ \\t]*(?<question>(?:(?!^Question:).)*?)\\n\\s*Answer:[ \\t]*(?<answer>(?:(?!\\n\\s*\\n|\\nQuestion:).)+)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private PromptExamples() {}

    static List<Example> of(String prompt) {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(prompt.replace("\r\n", "\n"));
        while (matcher.find()) {
            String question = matcher.group("question").strip();
            String answer = matcher.group("answer").strip();
            if (!question.isEmpty() && !answer.isEmpty()) {
                examples.add(new Example(question, answer));
            }
        }
        return examples;
    }
}
