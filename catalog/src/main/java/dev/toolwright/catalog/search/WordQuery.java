package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.Language;
import dev.toolwright.catalog.index.Untelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;

/**
 * Plain words as a query for any of them: no syntax, so that any text is a query. Words that every text has are left out, and
 * so are numbers and months, which are values for a tool and say nothing about which; unless nothing else is there.
 * Thread-safe.
 */
final class WordQuery {

    private static final int MAX_TERMS = 512;
    /** Of each language: together with the terms, no more than a query may have. */
    private static final int MAX_STEMS = 60;

    private static final String MONTHS =
            "january february march april june july august september october november december";

    private final LanguageStems stems = new LanguageStems();
    private final Set<String> untelling;
    private final Set<String> months;

    WordQuery() {
        try {
            untelling = terms(Untelling.WORDS);
            months = terms(MONTHS);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /**
     * All terms that a text is looked for by; in the languages that it may be in.
     *
     * @param present languages besides English that the index has words of
     */
    List<Term> terms(String text, Set<Language> present) throws IOException {
        List<Term> terms = new ArrayList<>();
        telling(text).forEach(word -> terms.add(new Term(Fields.TEXT, word)));
        Set<Language> known = Language.of(text);
        boolean any = known.isEmpty() && !Language.isEnglish(text);
        for (Language language : present) {
            if (any || known.contains(language)) {
                stems.words(language, text).stream()
                        .limit(MAX_STEMS)
                        .forEach(word -> terms.add(new Term(language.field(), word)));
            }
        }
        return terms;
    }

    /** The words of a text that say what is wanted; numbers and months, if no other does. May be empty. */
    Set<String> telling(String text) throws IOException {
        Set<String> terms = terms(text);
        for (Language language : Language.of(text)) {
            terms.removeAll(stems.stopWords(language));
        }
        return telling(terms);
    }

    private Set<String> telling(Set<String> terms) {
        Set<String> values = new LinkedHashSet<>(terms);
        values.removeIf(term -> !months.contains(term) && !term.chars().allMatch(Character::isDigit));
        Set<String> telling = new LinkedHashSet<>(terms);
        telling.removeAll(untelling);
        telling.removeAll(values);
        return telling.isEmpty() ? values : telling;
    }

    LanguageStems stems() {
        return stems;
    }

    private Set<String> terms(String text) throws IOException {
        return stems.words(text, MAX_TERMS);
    }
}
