package dev.toolwright.catalog.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a filter lets through.
 *
 * @param weight null if these are all that have words
 */
record Passing(@Nullable Weight weight) {

    static Passing of(Query filter, IndexSearcher searcher) throws IOException {
        return new Passing(
                ScopeFilter.isOpen(filter)
                        ? null
                        : searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    /**
     * Those of a segment.
     *
     * @param bits null for all
     * @param chosen the same if a filter chose them, so that what lies between them can be left out
     */
    record InSegment(@Nullable Bits bits, @Nullable FixedBitSet chosen) {

        /** Where to look next, from a document on; past all documents if nowhere. */
        int next(int document) {
            if (chosen == null) {
                return document;
            }
            return document < chosen.length() ? chosen.nextSetBit(document) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    InSegment in(LeafReaderContext leaf) throws IOException {
        Bits alive = leaf.reader().getLiveDocs();
        if (weight == null) {
            return new InSegment(alive, null);
        }
        FixedBitSet chosen = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int document = documents.nextDoc(); document < chosen.length(); document = documents.nextDoc()) {
            if (alive == null || alive.get(document)) {
                chosen.set(document);
            }
        }
        return new InSegment(chosen, chosen);
    }
}
