package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.HashingEmbeddingModel;
import dev.toolwright.catalog.search.Town.Offer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why tools are where they are: what is told adds up to the score. */
class ExplanationTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("Tides", "highWater", "When high water is at a port."),
            new Offer("Tides", "stations", "All ports with tide gauges."),
            new Offer("Trams", "departures", "Trams that leave a stop soon."),
            new Offer("Trams", "lines", "All lines of the network."),
            new Offer("Library", "loans", "Books that a reader has at home."));

    private static final String TEXT = "I am going to the harbour. When is high water? And which trams leave from there?";

    @TempDir
    Path temp;

    @Test
    void explain_anyRetriever_reasonsAddUpToTheScore() throws IOException {
        Town.open(temp, OFFERS).close();
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing"))) {
            catalog.embedPending();
            for (String name : Retrievers.names()) {
                SearchQuery query = SearchQuery.of(TEXT).withRetriever(Retrievers.parse(name));
                List<ExplainedTool> explained = catalog.explain(query);

                assertThat(explained).extracting(ExplainedTool::found).isEqualTo(catalog.search(query));
                assertThat(explained).isNotEmpty().allSatisfy(tool -> assertThat(
                                tool.reasons().stream().mapToDouble(Reason::adds).sum())
                        .as(name)
                        .isCloseTo(tool.found().score(), within(0.001)));
            }
        }
    }

    @Test
    void explain_byWords_saysWhichWordsStandWhere() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            ExplainedTool first = catalog.explain(SearchQuery.of("when is high water")).getFirst();

            assertThat(first.found().entry().title()).isEqualTo("highWater");
            assertThat(first.reasons().getFirst().what()).isEqualTo("words of the whole text");
            assertThat(first.reasons().getFirst().details())
                    .extracting(Reason::what)
                    .contains("high (name, description)", "water (name, description)");
        }
    }

    @Test
    void explain_byName_saysSo() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            ExplainedTool first = catalog.explain(SearchQuery.of("high_water")).getFirst();

            assertThat(first.reasons().getFirst().what()).isEqualTo("it is called as was looked for");
            assertThat(first.reasons().stream().mapToDouble(Reason::adds).sum())
                    .isCloseTo(first.found().score(), within(0.001));
        }
    }
}
