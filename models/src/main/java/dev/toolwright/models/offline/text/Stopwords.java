package dev.toolwright.models.offline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English words that say little about what is asked. */
public final class Stopwords {

    private static final Set<String> WORDS = read();

    private Stopwords() {}

    public static boolean contains(String lower) {
        return WORDS.contains(lower);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        WordList.read(Stopwords.class, "stopwords.txt").forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
