package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.WordAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The catalogue's own index, searched with nothing but Lucene: the ten best with what is stored of them. */
final class PlainSearch implements AutoCloseable {

    private static final int TOP = 10;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder words = new QueryBuilder(new WordAnalyzer());

    PlainSearch(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(3.0f, 0.6f));
        searcher.setQueryCache(null);
    }

    int byWords(String text) throws IOException {
        Query query = words.createBooleanQuery(Fields.TEXT, text);
        return best(new BooleanQuery.Builder().add(tools(), Occur.FILTER).add(query, Occur.MUST).build());
    }

    int byVector(String field, float[] vector) throws IOException {
        return best(new KnnFloatVectorQuery(field, vector, TOP, tools()));
    }

    private static Query tools() {
        return new TermQuery(new Term("kind", "tool"));
    }

    private int best(Query query) throws IOException {
        int bytes = 0;
        for (ScoreDoc hit : searcher.search(query, TOP).scoreDocs) {
            bytes += searcher.storedFields().document(hit.doc).getBinaryValue("stored").length;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
