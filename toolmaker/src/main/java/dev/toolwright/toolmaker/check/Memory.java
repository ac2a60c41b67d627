package dev.toolwright.toolmaker.check;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.run.Inspection.FunctionText;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a module has its examples written into it instead of solving them. What it says is certain enough to refuse a module;
 * one that hides its memory better is found out by the examples that were never shown.
 */
public final class Memory {

    /** A question that is shorter may well be a word that a solution needs. */
    private static final int LONG_QUESTION = 20;

    /** So many answers that are all different do not come together by chance. */
    private static final int MANY_ANSWERS = 3;

    /** A number, a time or several words: single words may be names that a solution has to know, weekdays say. */
    private static final Pattern NO_WORD = Pattern.compile("(?s)(?=.*[\\d\\s]).{4,}");

    private Memory() {}

    /** What of the examples is in the module, in one line; absent if nothing is. */
    public static Optional<String> found(ModuleText module, List<Example> shown) {
        Set<String> texts = module.texts().stream()
                .filter(text -> text.line() <= end(module))
                .map(Place::name)
                .map(Memory::plain)
                .collect(Collectors.toSet());
        return shown.stream()
                .map(Example::question)
                .filter(question -> question.length() >= LONG_QUESTION && texts.stream().anyMatch(text -> text.contains(plain(question))))
                .findFirst()
                .map(_ -> "it has a question of the examples written into it")
                .or(() -> answers(texts, shown));
    }

    private static Optional<String> answers(Set<String> texts, List<Example> shown) {
        List<String> answers = shown.stream().map(Example::answer).map(Memory::plain).toList();
        boolean telling = answers.size() >= MANY_ANSWERS
                && Set.copyOf(answers).size() == answers.size()
                && answers.stream().filter(answer -> NO_WORD.matcher(answer).matches()).count() >= 2;
        return telling && texts.containsAll(answers)
                ? Optional.of("it has the answers of the examples written into it")
                : Optional.empty();
    }

    /** What stands below the last function is an example of use, and may well be one of those shown. */
    private static int end(ModuleText module) {
        return module.functions().stream()
                .filter(function -> !function.name().equals("main") && !function.name().startsWith("test"))
                .mapToInt(FunctionText::lastLine)
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
