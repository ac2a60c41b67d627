package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * BM25 for the whole query and for its parts.
 *
 * @param silent whether nothing was looked for
 */
record TextViews(TextScores whole, List<TextScores> parts, boolean silent) {

    /** What the best sentence counts beside the whole. */
    static final double PARTS = 0.5;

    static TextViews of(String text, QueryParts parts, IndexSearcher searcher, Query filter, WordQuery words)
            throws IOException {
        Set<Language> languages = Language.in(searcher.getIndexReader());
        SequencedMap<String, List<Term>> looked = new LinkedHashMap<>();
        looked.put(text.strip(), words.terms(text, languages));
        for (String sentence : parts.sentences()) {
            if (!looked.containsKey(sentence)) {
                looked.put(sentence, words.terms(sentence, languages));
            }
        }
        List<TextScores> scores = WordScan.of(List.copyOf(looked.values()), searcher, filter);
        List<String> texts = List.copyOf(looked.keySet());
        return new TextViews(
                scores.getFirst(),
                parts.sentences().stream().map(sentence -> scores.get(texts.indexOf(sentence))).toList(),
                false);
    }

    /** Says nothing about any document. */
    static TextViews none() {
        return new TextViews(TextScores.NONE, List.of(), true);
    }

    /** The documents that score best for the whole query. */
    List<Integer> best(int count) {
        return whole.best(count);
    }

    Scores scores(Candidates candidates) {
        Scores sum = whole.of(candidates);
        List<Scores> each = sentences(candidates);
        return each.isEmpty() ? sum : sum.plus(PARTS, Scores.best(each));
    }

    /** One for each sentence of the query's parts; none if words are not looked for. */
    List<Scores> sentences(Candidates candidates) {
        return parts.stream().map(part -> part.of(candidates)).toList();
    }
}
