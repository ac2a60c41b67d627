package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.Language;
import dev.toolwright.catalog.index.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Which words of a text a tool has, and where. */
record WordReasons(Question question, WordQuery words) {

    private static final int MOST = 8;

    /** @param adds what all words add together; each gets its share of it */
    List<Reason> of(int document, String text, double adds) throws IOException {
        IndexSearcher searcher = question.view().searcher();
        Map<String, String> parts = SearchText.parts(question.view().entry(document));
        List<Reason> found = new ArrayList<>();
        double sum = 0;
        for (Term term : words.terms(text, Language.in(searcher.getIndexReader()))) {
            Explanation score = searcher.explain(new TermQuery(term), document);
            if (score.isMatch()) {
                sum += score.getValue().doubleValue();
                found.add(Reason.of(term.text() + places(term, parts), score.getValue().doubleValue()));
            }
        }
        double all = sum;
        return found.stream()
                .map(reason -> Reason.of(reason.what(), all == 0 ? 0 : adds * reason.adds() / all))
                .sorted(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.adds())).reversed())
                .limit(MOST)
                .toList();
    }

    private String places(Term term, Map<String, String> parts) throws IOException {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (has(part.getValue(), term)) {
                places.add(part.getKey());
            }
        }
        return places.isEmpty() ? "" : " (" + String.join(", ", places) + ")";
    }

    private boolean has(String text, Term term) throws IOException {
        for (Language language : Language.values()) {
            if (term.field().equals(language.field())) {
                return words.stems().words(language, text).contains(term.text());
            }
        }
        Set<String> stems = words.stems().words(text, Integer.MAX_VALUE);
        return term.field().equals(Fields.TEXT) && stems.contains(term.text());
    }
}
