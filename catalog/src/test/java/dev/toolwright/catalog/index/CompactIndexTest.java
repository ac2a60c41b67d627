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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many small imports, each with its vectors: a search looks through few segments all the same. */
class CompactIndexTest {

    private static final int IMPORTS = 8;
    private static final String QUERIES = """
            [{"query_id": 1, "query": "?", "relevant APIs": [], "api_list": [{"category_name": "Town %1$d",
              "tool_name": "Office %1$d", "api_name": "Counter %1$d", "api_description": "Opens counter %1$d"}]}]""";

    @TempDir
    Path temp;

    @Test
    void imports_manySmallOnes_leaveFewSegmentsWithAllTools() throws IOException {
        Path folder = temp.resolve("catalog");
        try (Catalog catalog = Catalog.open(folder, () -> new HashingEmbeddingModel("hashing"))) {
            for (int i = 0; i < IMPORTS; i++) {
                Path file = Files.writeString(temp.resolve(i + ".json"), QUERIES.formatted(i));
                catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
                catalog.embedPending();
            }

            assertThat(catalog.stats().tools()).isEqualTo(IMPORTS);
            assertThat(catalog.search(SearchQuery.of("opens").withRetriever(new Dense()).withTop(IMPORTS)))
                    .hasSize(IMPORTS);
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            assertThat(reader.leaves()).hasSizeLessThanOrEqualTo(3);
        }
    }
}
