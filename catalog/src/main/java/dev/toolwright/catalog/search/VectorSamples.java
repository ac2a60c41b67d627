package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.recent.RecentlyUsed;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Evenly spread documents that have a vector, of what was searched last: drawing them costs a pass over the catalogue, which
 * is the same for every search in one state of it. Thread-safe.
 */
final class VectorSamples {

    private static final int SIZE = 1000;
    private static final int CAPACITY = 16;

    private final RecentlyUsed<Key, int[]> known = new RecentlyUsed<>(CAPACITY);

    private record Key(IndexReader.CacheKey state, Query filter, String field) {}

    /** In ascending order, not to be changed. */
    int[] of(IndexView view, Query filter, String field) throws IOException {
        Key key = new Key(view.searcher().getIndexReader().getReaderCacheHelper().getKey(), filter, field);
        Optional<int[]> found = known.find(key);
        if (found.isPresent()) {
            return found.get();
        }
        int[] drawn = drawn(view, filter, field);
        known.keep(key, drawn);
        return drawn;
    }

    private static int[] drawn(IndexView view, Query filter, String field) throws IOException {
        Query withVector = new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(new FieldExistsQuery(field), Occur.FILTER)
                .build();
        int every = Math.max(1, view.searcher().count(withVector) / SIZE);
        Picking picking = new Picking(every);
        view.searcher().search(withVector, new OneCollector<>(picking));
        return Arrays.copyOf(picking.picked, picking.count);
    }

    /** Every so-manyth document, the first one first. */
    private static final class Picking extends SimpleCollector {

        private final int every;
        private final int[] picked = new int[SIZE];
        private int count;
        private int seen;
        private int base;

        Picking(int every) {
            this.every = every;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) {
            if (seen++ % every == 0 && count < SIZE) {
                picked[count++] = base + document;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
