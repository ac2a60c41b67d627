package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.WordAnalyzer;
import dev.toolwright.tool.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;

/** The same tools in an index of Lucene's own, as its demo would write it: one pass, one commit. */
final class PlainLucene implements AutoCloseable {

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final EntryCodec codec = new EntryCodec();

    PlainLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer()).setRAMBufferSizeMB(48));
    }

    void add(CatalogEntry entry, Optional<float[]> vector) throws IOException {
        Provider provider = entry.tool().provider();
        Document document = new Document();
        document.add(new StringField("name", entry.tool().name(), Store.NO));
        document.add(new StoredField("stored", codec.write(entry)));
        text(document, provider.name(), 3);
        text(document, entry.title(), 3);
        text(document, entry.tool().description(), 2);
        text(document, provider.description(), 1);
        text(document, provider.category(), 1);
        text(document, entry.tool().schema().text(), 1);
        vector.ifPresent(numbers ->
                document.add(new KnnFloatVectorField("vector", numbers, VectorSimilarityFunction.DOT_PRODUCT)));
        writer.addDocument(document);
    }

    private static void text(Document document, String text, int times) {
        for (int i = 0; i < times; i++) {
            document.add(new TextField(Fields.TEXT, text, Store.NO));
        }
    }

    /** Commits. */
    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
