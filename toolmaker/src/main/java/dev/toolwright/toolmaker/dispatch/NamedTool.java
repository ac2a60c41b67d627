package dev.toolwright.toolmaker.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads which tool a dispatcher model names. Models wrap names in quotes, sentences and JSON; made-up names don't count. */
final class NamedTool {

    /** What the model is to say if none serves; some say none. */
    static final String UNKNOWN = "unknown";

    private static final String NONE = "none";

    /** A reply longer than this is no name with a sentence round it. */
    private static final int LONGEST = 20_000;

    private NamedTool() {}

    /**
     * @return a known name or {@link #UNKNOWN}; empty if the reply names none, or several and its last line does not settle it
     */
    static Optional<String> in(String reply, Collection<String> known) {
        if (reply.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = reply.lines().filter(line -> !line.isBlank()).toList();
        Optional<String> only = only(reply, known);
        return only.isPresent() || lines.isEmpty() ? only : only(lines.getLast(), known);
    }

    private static Optional<String> only(String text, Collection<String> known) {
        List<String> named = known.stream().filter(name -> mentions(text, name)).toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        boolean none = Stream.of(UNKNOWN, NONE).anyMatch(word -> mentions(text, word));
        return named.isEmpty() && none ? Optional.of(UNKNOWN) : Optional.empty();
    }

    /** As a word of its own: {@code sort} is not in {@code sort_words}. Blanks and hyphens stand for underscores. */
    private static boolean mentions(String text, String name) {
        String loose = Pattern.compile("[_-]").splitAsStream(name.toLowerCase(Locale.ROOT))
                .map(Pattern::quote)
                .reduce((left, right) -> left + "[ _-]" + right)
                .orElseThrow();
        return Pattern.compile("(?<![a-z0-9_-])" + loose + "(?![a-z0-9_-])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
