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

    /** Documents that each view of the text proposes. A trained ranking learnt among so many, and knows them from each other. */
    private static final int POOL = 200;
    /**
     * As many of them by meaning as are enough where the views alone rank: what is farther from every part of the text is not
     * among the first tools. Looking for the nearest of each part is most of what a search costs, and grows with their number.
     */
    private static final int NEAR = 60;
    private static final int NEAR_PER_TOOL = 3;

    private final String text;
    private final QueryParts parts;
    private final IndexView view;
    private final Query filter;
    private final int eligible;
    private final int wanted;
    private final Knowledge knowledge;

    /**
     * @param eligible how many tools the filter lets through
     * @param wanted how many are to be found at most
     */
    Question(
            String text, QueryParts parts, IndexView view, Query filter, int eligible, int wanted, Knowledge knowledge) {
        this.text = text;
        this.parts = parts;
        this.view = view;
        this.filter = filter;
        this.eligible = eligible;
        this.wanted = wanted;
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
        return views(texts(), Optional.empty(), 0);
    }

    Views byMeaning() throws IOException {
        return views(TextViews.none(), meanings(), near());
    }

    Views byBoth() throws IOException {
        return views(texts(), meanings(), near());
    }

    private int near() {
        return Math.clamp((long) NEAR_PER_TOOL * wanted, NEAR, POOL);
    }

    /** The best candidates by both, and what is known of them. */
    Front front() throws IOException {
        Views views = views(texts(), meanings(), POOL);
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

    /** @param near how many documents each view by meaning proposes */
    private Views views(TextViews texts, Optional<VectorViews> vectors, int near) throws IOException {
        SortedSet<Integer> pool = new TreeSet<>(texts.best(POOL));
        if (vectors.isPresent()) {
            pool.addAll(vectors.get().best(near));
        }
        Candidates candidates = Candidates.of(pool, eligible);
        SequencedMap<String, Scores> meanings =
                vectors.isPresent() ? vectors.get().scores(candidates) : Collections.emptyNavigableMap();
        return new Views(parts, texts, meanings, candidates);
    }
}
