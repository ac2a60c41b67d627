package dev.toolwright.catalog.naming;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids for providers, made of {@code [a-z0-9-]}, the best first. */
public final class ProviderNames {

    private static final int MAX_TITLE = 24;
    private static final int MAX_VERSION = 16;

    private ProviderNames() {}

    /**
     * Ids to try in turn: the title's words, these with the version, these with digits made from the document's name; then
     * the last one numbered, without end.
     */
    public static Iterator<String> candidates(String title, String version, String document) {
        String words = cut(Words.kebab(title), MAX_TITLE);
        String base = words.isEmpty() ? "provider-" + Fingerprint.shortOf(title) : words;
        String versioned = base + "-" + cut(Words.kebab(version), MAX_VERSION);
        String marked = base + "-" + Fingerprint.shortOf(document);
        Stream<String> first = Stream.of(base, versioned.endsWith("-") ? marked : versioned, marked);
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> marked + "-" + n);
        return Stream.concat(first, numbered).iterator();
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int border = words.lastIndexOf('-', length);
        return words.substring(0, border >= length / 2 ? border : length);
    }
}
