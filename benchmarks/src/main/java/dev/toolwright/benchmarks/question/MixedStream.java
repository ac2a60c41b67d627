package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions as they come in: of the kinds that tools are there for, enough of a kind that has none yet, and some that are
 * the only ones of their kind.
 */
public final class MixedStream {

    private static final int OF_EACH_KIND = 5;
    private static final int OF_THE_NEW_KIND = 12;

    private MixedStream() {}

    /** A question and the kind it is of; {@code stray} for the only one of its kind. */
    public record Sorted(String kind, String question) {}

    /** The same for the same seed. */
    public static List<Sorted> draw(long seed) {
        List<Sorted> all = new ArrayList<>();
        QuestionKinds.ALL.forEach(kind -> add(all, kind, OF_EACH_KIND, seed));
        add(all, new RomanSums(), OF_THE_NEW_KIND, seed);
        Words.of("strays").forEach(question -> all.add(new Sorted("stray", question)));
        return new Draw(seed).shuffled(all);
    }

    private static void add(List<Sorted> to, QuestionKind kind, int count, long seed) {
        for (Example example : QuestionKinds.draw(kind, count, seed)) {
            to.add(new Sorted(kind.name(), example.question()));
        }
    }
}
