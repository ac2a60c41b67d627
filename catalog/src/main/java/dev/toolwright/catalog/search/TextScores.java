package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * BM25 scores of all documents for one query; 0 where no word matches.
 *
 * @param values one for each document of the index
 */
record TextScores(float[] values) {

    static TextScores of(IndexSearcher searcher, Query query) throws IOException {
        float[] values = new float[searcher.getIndexReader().maxDoc()];
        searcher.search(query, new Fillings(values));
        return new TextScores(values);
    }

    /** Standardised over the documents that a search may find. */
    Scores of(Candidates candidates) {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        int count = Math.max(1, candidates.eligible());
        double mean = sum / count;
        float[] picked = new float[candidates.documents().length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[candidates.documents()[i]];
        }
        return new Scores(picked).standardised(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }

    /** Collectors that fill one array, each the part of its own segments. */
    private record Fillings(float[] values) implements CollectorManager<Filling, float[]> {

        @Override
        public Filling newCollector() {
            return new Filling(values);
        }

        @Override
        public float[] reduce(Collection<Filling> collectors) {
            return values;
        }
    }

    private static final class Filling extends SimpleCollector {

        private final float[] values;
        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        Filling(float[] values) {
            this.values = values;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int document) throws IOException {
            values[base + document] = scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
