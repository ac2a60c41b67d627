package dev.toolwright.models.recording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says how a request that is missing differs from the nearest that is there. */
record Nearest(List<Entry> entries) {

    private static final int QUOTE_LENGTH = 120;

    String describe(RequestKey missing, String last) {
        return entries.stream()
                .filter(entry -> entry.key().conversation().equals(missing.conversation()))
                .findFirst()
                .map(entry -> "the same conversation is recorded with other " + difference(entry.key(), missing)
                        + "; its last message is " + quote(last))
                .orElseGet(() -> "its last message is " + quote(last) + nearest(last));
    }

    private static String difference(RequestKey recorded, RequestKey missing) {
        boolean tools = !recorded.tools().equals(missing.tools());
        boolean options = !recorded.options().equals(missing.options());
        return tools && options ? "tools and options" : tools ? "tools" : "options";
    }

    private String nearest(String last) {
        Set<String> wanted = words(last);
        Optional<Entry> nearest =
                entries.stream().max(Comparator.comparingDouble(entry -> overlap(wanted, words(entry.last()))));
        return nearest.map(entry -> "; the nearest recorded one is " + quote(entry.last()))
                .orElse("; nothing is recorded at all");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    /** Jaccard's: common words among all words. */
    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }

    private static String quote(String text) {
        return "'" + (text.length() <= QUOTE_LENGTH ? text : text.substring(0, QUOTE_LENGTH) + "…") + "'";
    }
}
