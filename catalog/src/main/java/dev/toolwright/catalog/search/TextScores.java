package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** BM25 scores of the documents in which a query's words are; all others score 0, and cost neither time nor memory. */
final class TextScores {

    /** For no words at all. */
    static final TextScores NONE = new TextScores();

    private int[] documents = new int[256];
    private float[] values = new float[256];
    private int count;
    private double sum;
    private double squares;

    private TextScores() {}

    static TextScores of(IndexSearcher searcher, Query query) throws IOException {
        TextScores scores = new TextScores();
        searcher.search(query, new OneCollector<>(new Filling(scores)));
        return scores;
    }

    /** @param document after all that were added before */
    private void add(int document, float value) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        documents[count] = document;
        values[count] = value;
        count++;
        sum += value;
        squares += (double) value * value;
    }

    /** Standardised over the documents that a search may find. */
    Scores of(Candidates candidates) {
        int eligible = Math.max(1, candidates.eligible());
        double mean = sum / eligible;
        float[] picked = new float[candidates.documents().length];
        int next = 0;
        for (int i = 0; i < picked.length; i++) {
            int found = Arrays.binarySearch(documents, next, count, candidates.documents()[i]);
            picked[i] = found < 0 ? 0 : values[found];
            next = found < 0 ? -found - 1 : found;
        }
        return new Scores(picked).standardised(mean, Math.sqrt(Math.max(0, squares / eligible - mean * mean)));
    }

    /** The documents that score best. */
    List<Integer> best(int most) {
        PriorityQueue<Integer> worstFirst = new PriorityQueue<>((a, b) -> Float.compare(values[a], values[b]));
        for (int i = 0; i < count; i++) {
            if (values[i] > 0 && (worstFirst.size() < most || values[i] > values[worstFirst.element()])) {
                worstFirst.add(i);
                if (worstFirst.size() > most) {
                    worstFirst.remove();
                }
            }
        }
        List<Integer> best = new ArrayList<>();
        worstFirst.forEach(place -> best.add(documents[place]));
        return best;
    }

    private static final class Filling extends SimpleCollector {

        private final TextScores scores;
        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        Filling(TextScores scores) {
            this.scores = scores;
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
            scores.add(base + document, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
