package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/**
 * How well the candidates' providers do: choosing the provider is what retrieval fails at most, so that the best tool of a
 * provider speaks for its others too.
 */
record ProviderScores(IndexSearcher searcher) {

    /** For each candidate, the best score among the candidates of its provider. */
    Scores of(Scores scores, Candidates candidates) throws IOException {
        String[] providers = providers(candidates.documents());
        Map<String, Float> best = new HashMap<>();
        for (int i = 0; i < providers.length; i++) {
            best.merge(providers[i], scores.values()[i], Math::max);
        }
        float[] values = new float[providers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = best.getOrDefault(providers[i], 0f);
        }
        return new Scores(values);
    }

    /** @param documents in ascending order, so that each segment's column is read forwards once */
    private String[] providers(int[] documents) throws IOException {
        String[] providers = new String[documents.length];
        int next = 0;
        while (next < documents.length) {
            var leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[next], leaves));
            SortedDocValues values = leaf.reader().getSortedDocValues(Fields.PROVIDER);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; next < documents.length && documents[next] < end; next++) {
                boolean known = values != null && values.advanceExact(documents[next] - leaf.docBase);
                providers[next] = known ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
            }
        }
        return providers;
    }
}
