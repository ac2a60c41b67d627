package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** What one search asks of a retriever: a text, and where to look. Holds for one search only, in one thread. */
public final class Question {

    /** Documents that each view of the text proposes. */
    private static final int POOL = 200;

    private final String text;
    private final QueryParts parts;
    private final IndexView view;
    private final Query filter;
    private final int eligible;
    private final Knowledge knowledge;

    Question(String text, QueryParts parts, IndexView view, Query filter, int eligible, Knowledge knowledge) {
        this.text = text;
        this.parts = parts;
        this.view = view;
        this.filter = filter;
        this.eligible = eligible;
        this.knowledge = knowledge;
    }

    /** In plain words. */
    public String text() {
        return text;
    }

    /** The state of the catalogue that is searched. */
    public IndexView view() {
        return view;
    }

    /** Lets through the tools that may be found, and nothing else. */
    public Query filter() {
        return filter;
    }

    WordQuery words() {
        return knowledge.words();
    }

    Views byWords() throws IOException {
        return views(texts(), Optional.empty());
    }

    Views byMeaning() throws IOException {
        return views(TextViews.none(), meanings());
    }

    Views byBoth() throws IOException {
        return views(texts(), meanings());
    }

    /** The best candidates by both, and what is known of them. */
    Shortlisted shortlist() throws IOException {
        Views views = byBoth();
        Scores overall = views.ranking(this).overall();
        return new Shortlisting(view, knowledge).of(text, views, overall);
    }

    private TextViews texts() throws IOException {
        IndexSearcher searcher = view.searcher();
        return TextViews.of(text, parts, searcher, filter, knowledge.words());
    }

    private Optional<VectorViews> meanings() throws IOException {
        return VectorViews.of(text, parts, view, filter, knowledge);
    }

    private Views views(TextViews texts, Optional<VectorViews> vectors) throws IOException {
        SortedSet<Integer> pool = new TreeSet<>(texts.best(POOL));
        if (vectors.isPresent()) {
            pool.addAll(vectors.get().best(POOL));
        }
        Candidates candidates = Candidates.of(pool, eligible);
        SequencedMap<String, Scores> meanings =
                vectors.isPresent() ? vectors.get().scores(candidates) : Collections.emptyNavigableMap();
        return new Views(parts, texts, meanings, candidates);
    }
}
