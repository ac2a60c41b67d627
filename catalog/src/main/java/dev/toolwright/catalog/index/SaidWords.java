package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/**
 * What people say when they mean a tool without knowing its name: its name's words, or those of the first sentence of its
 * description, in any order and form. "Create an issue" is {@code issues/create}, and not one that creates an issue's comment.
 * Thread-safe.
 */
public final class SaidWords {

    /** Longer texts are instructions, and longer sentences explanations. */
    public static final int MOST = 8;

    private static final int MAX_TEXT = 400;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)|[\\r\\n]");

    private final Analyzer analyzer = new WordAnalyzer();
    private final Set<String> untelling = new HashSet<>(stems(Untelling.WORDS));

    /** The stems of a text's telling words, each once; names are taken apart. */
    public Set<String> of(String text) {
        Set<String> words = stems(String.join(" ", Words.of(text.substring(0, Math.min(text.length(), MAX_TEXT)))));
        words.removeAll(untelling);
        return words;
    }

    /** The same for the same words, in whatever order. */
    public static String key(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    /** All that mean a tool. */
    Set<String> keys(CatalogEntry entry) {
        Set<String> keys = new HashSet<>();
        for (String text : List.of(entry.title(), firstSentence(entry.tool().description()))) {
            Set<String> words = of(text);
            if (!words.isEmpty() && words.size() <= MOST) {
                keys.add(key(words));
            }
        }
        return keys;
    }

    public static String firstSentence(String text) {
        return SENTENCE_END.split(text.strip(), 2)[0];
    }

    private Set<String> stems(String text) {
        return new TreeSet<>(Tokens.of(analyzer, Fields.SAID, text));
    }
}
