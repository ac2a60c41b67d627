package dev.toolwright.toolmaker.kind;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Tells online which kind a question is of: that of the earlier questions which share most of its wording. Depends on nothing
 * but the questions given, so that the same stream gives the same kinds, after a restart too.
 */
public final class Kinds {

    /** The oldest questions of a kind stand for it: its frame does not drift with what came later. */
    public static final int SAMPLES = 5;

    private static final int LABEL_WORDS = 8;

    private Kinds() {}

    /**
     * A kind by its oldest questions.
     *
     * @param questions oldest first; no more than {@link #SAMPLES} are looked at
     */
    public record Known(long id, List<String> questions) {
        public Known {
            questions = List.copyOf(questions);
        }
    }

    /** The kind a question is of; the older one where two are equally near; empty if it is of none. */
    public static OptionalLong find(String question, List<Known> kinds) {
        Frame asked = Frame.of(question);
        OptionalLong nearest = OptionalLong.empty();
        double most = 0;
        for (Known kind : kinds) {
            double likeness = kind.questions().stream()
                    .limit(SAMPLES)
                    .mapToDouble(sample -> Likeness.of(asked, Frame.of(sample)))
                    .max()
                    .orElse(0);
            if (likeness > most) {
                most = likeness;
                nearest = OptionalLong.of(kind.id());
            }
        }
        return nearest;
    }

    /** What a kind that begins with this question is called until somebody names it: its first words. */
    public static String label(String question) {
        String words = Frame.of(question).words().stream().limit(LABEL_WORDS).collect(Collectors.joining(" "));
        return words.isEmpty() ? "question" : words.toLowerCase(Locale.ROOT);
    }
}
