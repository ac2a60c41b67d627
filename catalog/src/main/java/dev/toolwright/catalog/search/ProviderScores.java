package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/**
 * How well the candidates' providers do: choosing the provider is what retrieval fails at most, so that the best tool of a
 * provider speaks for its others too.
 *
 * @param providers a number for each candidate, the same for those of one provider
 * @param count how many providers there are
 */
record ProviderScores(int[] providers, int count) {

    static ProviderScores of(IndexSearcher searcher, Candidates candidates) throws IOException {
        int[] documents = candidates.documents();
        int[] providers = new int[documents.length];
        Map<String, Integer> numbers = new HashMap<>();
        int next = 0;
        while (next < documents.length) {
            var leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[next], leaves));
            SortedDocValues values = leaf.reader().getSortedDocValues(Fields.PROVIDER);
            int end = leaf.docBase + leaf.reader().maxDoc();
            Map<Integer, Integer> ofLeaf = new HashMap<>();
            for (; next < documents.length && documents[next] < end; next++) {
                boolean known = values != null && values.advanceExact(documents[next] - leaf.docBase);
                int ordinal = known ? values.ordValue() : -1;
                Integer number = ofLeaf.get(ordinal);
                if (number == null) {
                    String name = known ? values.lookupOrd(ordinal).utf8ToString() : "";
                    number = numbers.computeIfAbsent(name, fresh -> numbers.size());
                    ofLeaf.put(ordinal, number);
                }
                providers[next] = number;
            }
        }
        return new ProviderScores(providers, numbers.size());
    }

    /** For each candidate, the best score among the candidates of its provider. */
    Scores best(Scores scores) {
        float[] best = new float[count];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < providers.length; i++) {
            best[providers[i]] = Math.max(best[providers[i]], scores.values()[i]);
        }
        float[] values = new float[providers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = best[providers[i]];
        }
        return new Scores(values);
    }
}
