package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.Language;
import dev.toolwright.catalog.index.WordAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as the index has them, of any language. Thread-safe. */
final class LanguageStems {

    private static final int MAX_WORDS = 512;

    private final Analyzer words = new WordAnalyzer();
    private final Map<Language, Analyzer> analyzers = new ConcurrentHashMap<>();
    private final Map<Language, Set<String>> stopWords = new ConcurrentHashMap<>();

    /** As the field of all words has them. */
    Set<String> words(String text, int most) throws IOException {
        return words(words, Fields.TEXT, text, most);
    }

    /** As the field of a language has them. */
    Set<String> words(Language language, String text) throws IOException {
        return words(analyzers.computeIfAbsent(language, Language::analyzer), language.field(), text, MAX_WORDS);
    }

    /** A language's words that say nothing, as the field of all words has them. */
    Set<String> stopWords(Language language) {
        return stopWords.computeIfAbsent(language, l -> {
            try {
                return words(String.join(" ", l.stopWords()), Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory can be read", e);
            }
        });
    }

    private static Set<String> words(Analyzer analyzer, String field, String text, int most) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
