package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.WordAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Plain words as a query for any of them: no syntax, so that any text is a query. What only addresses somebody is left out,
 * and so are numbers and months, which are values for a tool and say nothing about which; unless nothing else is there.
 * Thread-safe.
 */
final class WordQuery {

    private static final int MAX_TERMS = 512;

    private static final String UNTELLING =
            """
            you your i my me mine we us our he she him her do does did am been has have had can could would should shall may
            might must please thank thanks hi many much ll ve re s t d m im january february march april june july august
            september october november december""";

    private final Analyzer analyzer = new WordAnalyzer();
    private final Set<String> untelling;

    WordQuery() {
        try {
            untelling = terms(UNTELLING);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    Query of(String text, Query filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        for (String term : telling(text)) {
            query.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** The words of a text that say what is wanted; all, if none does. */
    Set<String> telling(String text) throws IOException {
        return telling(terms(text));
    }

    private Set<String> telling(Set<String> terms) {
        Set<String> telling = new LinkedHashSet<>(terms);
        telling.removeIf(term -> untelling.contains(term) || term.chars().allMatch(Character::isDigit));
        return telling.isEmpty() ? terms : telling;
    }

    private Set<String> terms(String text) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (terms.size() < MAX_TERMS && tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
