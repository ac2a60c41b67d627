package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The eight kinds that the paper's tools are made for, and how their examples are drawn. */
public final class QuestionKinds {

    /** In the order of the paper's tables; the last two stand in none of them. */
    public static final List<QuestionKind> ALL = List.of(
            new LogicalDeduction(),
            new ShuffledObjects(),
            new DyckSequences(),
            new WordSorting(),
            new Remainders(),
            new Meetings(),
            new DateUnderstanding(),
            new ObjectCounting());

    private QuestionKinds() {}

    /** So many different questions of a kind: the same for the same seed, and the first of a longer list too. */
    public static List<Example> draw(QuestionKind kind, int count, long seed) {
        Draw draw = new Draw(31 * seed + kind.name().hashCode());
        Map<String, Example> byQuestion = new LinkedHashMap<>();
        while (byQuestion.size() < count) {
            Example example = kind.example(byQuestion.size(), draw);
            byQuestion.putIfAbsent(example.question(), example);
        }
        return List.copyOf(byQuestion.values());
    }
}
