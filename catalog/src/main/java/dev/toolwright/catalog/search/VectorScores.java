package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.VectorUtil;

/** How near documents are to query vectors, exactly, as dot products; not a number for documents without a vector. */
record VectorScores(IndexSearcher searcher, String field) {

    /**
     * @param documents in ascending order
     * @return one row for each query, one column for each document
     */
    float[][] of(float[][] queries, int[] documents) throws IOException {
        float[][] scores = new float[queries.length][documents.length];
        for (float[] row : scores) {
            Arrays.fill(row, Float.NaN);
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
            if (values != null) {
                score(queries, documents, leaf, values, scores);
            }
        }
        return scores;
    }

    private static void score(
            float[][] queries, int[] documents, LeafReaderContext leaf, FloatVectorValues values, float[][] scores)
            throws IOException {
        KnnVectorValues.DocIndexIterator iterator = values.iterator();
        int end = leaf.docBase + leaf.reader().maxDoc();
        int found = Arrays.binarySearch(documents, leaf.docBase);
        for (int i = found < 0 ? -found - 1 : found; i < documents.length && documents[i] < end; i++) {
            int document = documents[i] - leaf.docBase;
            int at = iterator.docID() < document ? iterator.advance(document) : iterator.docID();
            if (at == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            if (at == document) {
                float[] vector = values.vectorValue(iterator.index());
                for (int query = 0; query < queries.length; query++) {
                    scores[query][i] = VectorUtil.dotProduct(queries[query], vector);
                }
            }
        }
    }
}
