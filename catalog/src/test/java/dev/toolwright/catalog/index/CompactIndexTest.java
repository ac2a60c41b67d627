package dev.toolwright.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.HashingEmbeddingModel;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.search.Dense;
import dev.toolwright.catalog.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many small changes, each of which leaves a segment: a search looks through few all the same. */
class CompactIndexTest {

    private static final int CHANGES = 12;
    private static final String QUERIES = """
            [{"query_id": 1, "query": "?", "relevant APIs": [], "api_list": [{"category_name": "Town %1$d",
              "tool_name": "Office %1$d", "api_name": "Counter %1$d", "api_description": "Opens counter %1$d"}]}]""";

    private static final int TOOLS = 40;
    private static final String API = """
            {"category_name": "Town", "tool_name": "Office", "api_name": "Counter %1$d",
             "api_description": "Opens counter %1$d"}""";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void place() {
        folder = temp.resolve("catalog");
    }

    @Test
    void imports_manySmallOnes_leaveFewSegmentsWithAllTools() throws IOException {
        try (Catalog catalog = open()) {
            for (int i = 0; i < CHANGES; i++) {
                importOne(catalog, i);
                catalog.embedPending();
            }

            assertThat(catalog.search(SearchQuery.of("opens").withRetriever(new Dense()).withTop(CHANGES)))
                    .hasSize(CHANGES);
        }
        assertThat(segments()).isLessThanOrEqualTo(8);
    }

    @Test
    void embedPending_ofManyTools_leavesNoDeadOnes() throws IOException {
        String apis = IntStream.range(0, TOOLS).mapToObj(API::formatted).collect(Collectors.joining(","));
        Path file = Files.writeString(
                temp.resolve("many.json"), "[{\"query_id\": 1, \"query\": \"?\", \"api_list\": [" + apis + "]}]");
        try (Catalog catalog = open()) {
            catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
            assertThat(catalog.embedPending()).isEqualTo(TOOLS);
        }

        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.numDocs()).isGreaterThan(TOOLS);
            assertThat(reader.numDeletedDocs()).isZero();
        }
    }

    @Test
    void compact_ofManySegments_leavesThreeAtMost() throws IOException {
        scatter();
        assertThat(segments()).isGreaterThan(8);

        try (IndexFolder index = new IndexFolder(folder);
                IndexChange change = index.change()) {
            change.compact();
        }

        assertThat(segments()).isLessThanOrEqualTo(3);
    }

    @Test
    void compact_interrupted_leavesWhatWasCommittedAndTheInterrupt() throws IOException {
        scatter();
        int before = segments();

        try (IndexFolder index = new IndexFolder(folder);
                IndexChange change = index.change()) {
            Thread.currentThread().interrupt();
            change.compact();
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(segments()).isEqualTo(before);
        try (Catalog catalog = open()) {
            importOne(catalog, CHANGES);
            assertThat(catalog.stats().tools()).isEqualTo(2);
        }
    }

    /** As many commits as there are changes, and nothing merged by the way. */
    private void scatter() throws IOException {
        try (Catalog catalog = open()) {
            importOne(catalog, 0);
        }
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < CHANGES; i++) {
                Document anything = new Document();
                anything.add(new StringField("kind", "anything", Field.Store.NO));
                writer.addDocument(anything);
                writer.commit();
            }
        }
    }

    private Catalog open() {
        return Catalog.open(folder, () -> new HashingEmbeddingModel("hashing"));
    }

    private void importOne(Catalog catalog, int number) throws IOException {
        Path file = Files.writeString(temp.resolve(number + ".json"), QUERIES.formatted(number));
        catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
    }

    private int segments() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        }
    }
}
