package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.search.Retrievers;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search among everything does without a filter; one among all providers by name does not. */
class SearchAmongAllTest {

    private static final List<String> WORDS = List.of(
            "weather", "forecast", "city", "price", "stock", "order", "user", "image", "translate", "route", "hotel", "song");
    private static final int OPERATIONS = 40;

    @TempDir
    private Path temp;

    @Test
    void search_amongEverything_findsTheSameAsAmongAllProviders() throws IOException {
        Random random = new Random(5);
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"))) {
            Set<String> providers = Set.of("shop", "travel", "media");
            for (String provider : providers.stream().sorted().toList()) {
                catalog.importFrom(DocumentSource.of(document(provider, random)), ImportOptions.defaults());
                catalog.embedPending();
            }
            assertThat(catalog.stats().tools()).isEqualTo(3 * OPERATIONS);
            for (String retriever : List.of("bm25", "dense", "fused")) {
                for (int i = 0; i < 5; i++) {
                    SearchQuery query = SearchQuery.of("I need the " + text(random, 3) + ". Then the " + text(random, 2) + " of it.")
                            .withTop(10)
                            .withRetriever(Retrievers.parse(retriever));
                    List<ScoredTool> found = catalog.search(query);
                    List<ScoredTool> filtered = catalog.search(query.withScope(Scope.EVERYTHING.withProviders(providers)));

                    assertThat(found).as("%s, %s", retriever, query.text()).hasSize(10);
                    for (int place = 0; place < found.size(); place++) {
                        assertThat(found.get(place).score())
                                .as("%s, %s, place %d", retriever, query.text(), place)
                                .isEqualTo(filtered.get(place).score(), within(1e-4));
                    }
                }
            }
        }
    }

    private Path document(String title, Random random) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            paths.add("""
                    "/o%d": {"get": {"operationId": "%s %d", "summary": "%s"}}""".formatted(i, text(random, 2), i, text(random, 6)));
        }
        return Files.writeString(temp.resolve(title + ".json"), """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"},
                 "servers": [{"url": "https://api.example.com/v1"}], "paths": {%s}}""".formatted(title, String.join(",", paths)));
    }

    private static String text(Random random, int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }
}
