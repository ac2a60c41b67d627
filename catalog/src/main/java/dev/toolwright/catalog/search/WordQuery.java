package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.WordAnalyzer;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Plain words as a query for any of them: no syntax, so that any text is a query. Numbers are left out where there are words:
 * in an instruction they are values, and would find the tools whose examples happen to show them. Thread-safe.
 */
final class WordQuery {

    private static final int MAX_TERMS = 512;

    private final Analyzer analyzer = new WordAnalyzer();

    Query of(String text, Query filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        for (String term : terms(text)) {
            query.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private Set<String> terms(String text) throws IOException {
        Set<String> all = allTerms(text);
        Set<String> words = all.stream()
                .filter(term -> !term.chars().allMatch(Character::isDigit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.isEmpty() ? all : words;
    }

    private Set<String> allTerms(String text) throws IOException {
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
