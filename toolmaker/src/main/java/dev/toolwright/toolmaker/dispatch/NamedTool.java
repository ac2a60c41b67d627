package dev.toolwright.toolmaker.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        List<String> named = new ArrayList<>();
        String rest = text.toLowerCase(Locale.ROOT);
        // the longest first, and taken out: "sort words" does not name a tool "sort" as well
        for (String name : known.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            String without = word(name).matcher(rest).replaceAll("\n");
            if (!without.equals(rest)) {
                named.add(name);
            }
            rest = without;
        }
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        String left = rest;
        boolean none = Stream.of(UNKNOWN, NONE).anyMatch(word -> word(word).matcher(left).find());
        return named.isEmpty() && none ? Optional.of(UNKNOWN) : Optional.empty();
    }

    /** A name as a word of its own: {@code sort} is not in {@code resort}. Blanks and hyphens stand for underscores. */
    private static Pattern word(String name) {
        String loose = Pattern.compile("[_-]").splitAsStream(name.toLowerCase(Locale.ROOT))
                .map(Pattern::quote)
                .collect(Collectors.joining("[ _-]"));
        return Pattern.compile("(?<![a-z0-9_-])" + loose + "(?![a-z0-9_-])");
    }
}
