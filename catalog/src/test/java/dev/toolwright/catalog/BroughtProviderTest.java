package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider whose tools come from no document. */
class BroughtProviderTest {

    private static final Provider MADE = new Provider(MadeOperation.PROVIDER, "Made tools", "", "Made tools");
    private static final Origin ORIGIN = new Origin(URI.create("made:tools"), "", "0".repeat(64), Instant.EPOCH, "test");

    @TempDir
    Path temp;

    @Test
    void bring_newTools_areFoundByWordsAndByName() {
        try (Catalog catalog = open()) {
            assertThat(bring(catalog, entry("sort_words", 1), entry("count_words", 1))).isTrue();

            assertThat(catalog.search(SearchQuery.of("count words").withRetriever(new Bm25())).getFirst().entry().operation())
                    .isEqualTo(new MadeOperation("count_words", 1));
            assertThat(catalog.findProvider(MadeOperation.PROVIDER).orElseThrow().tools()).isEqualTo(2);
        }
    }

    @Test
    void bring_oneToolChanged_leavesTheOthersTheirVectors() {
        try (Catalog catalog = open()) {
            bring(catalog, entry("sort_words", 1), entry("count_words", 1), entry("drop_me", 1));
            catalog.embedPending();

            bring(catalog, entry("sort_words", 2), entry("count_words", 1));

            assertThat(catalog.stats().tools()).isEqualTo(2);
            assertThat(catalog.stats().vectors()).isEqualTo(1);
            assertThat(catalog.find("drop_me")).isEmpty();
            assertThat(catalog.find("sort_words").orElseThrow().operation()).isEqualTo(new MadeOperation("sort_words", 2));
            assertThat(catalog.providers()).hasSize(1);
        }
    }

    @Test
    void bring_nothingChanged_writesNothing() {
        try (Catalog catalog = open()) {
            bring(catalog, entry("sort_words", 1));
            catalog.onChange(() -> {
                throw new AssertionError("a change was announced");
            });

            assertThat(bring(catalog, entry("sort_words", 1))).isFalse();
        }
    }

    @Test
    void importFrom_aDocumentWithTheTitleMade_getsAnotherId() throws IOException {
        Path file = Files.writeString(temp.resolve("made.json"), """
                {"openapi": "3.1.0", "info": {"title": "Made", "version": "1"}, "servers": [{"url": "https://a.example"}],
                 "paths": {"/x": {"get": {"operationId": "x", "summary": "x"}}}}""");
        try (Catalog catalog = open()) {
            bring(catalog, entry("sort_words", 1));
            ImportReport report = catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());

            assertThat(report.providers()).singleElement()
                    .satisfies(entry -> assertThat(entry.provider().id()).isNotEqualTo(MadeOperation.PROVIDER));
            assertThat(catalog.list(Optional.of(MadeOperation.PROVIDER), 0, 9)).hasSize(1);
        }
    }

    @Test
    void importOptions_withTheIdOfMadeTools_areRefused() {
        assertThatThrownBy(() -> ImportOptions.defaults().withProviderId(MadeOperation.PROVIDER))
                .hasMessageContaining("kept for made tools");
    }

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"), () -> Instant.EPOCH);
    }

    private static boolean bring(Catalog catalog, CatalogEntry... entries) {
        return catalog.bring(new ProviderEntry(MADE, ORIGIN, entries.length, "made", ""), Arrays.asList(entries));
    }

    private static CatalogEntry entry(String name, int version) {
        String words = name.replace('_', ' ');
        Tool tool = new Tool(name, "Can " + words + ".", new JsonText("{\"type\":\"object\"}"), MADE);
        return new CatalogEntry(tool, new MadeOperation(name, version), words, ORIGIN);
    }
}
