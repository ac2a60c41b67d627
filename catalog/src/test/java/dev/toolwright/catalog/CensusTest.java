package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.census.Census;
import dev.toolwright.catalog.census.CensusPlot;
import dev.toolwright.catalog.census.Tally;
import dev.toolwright.catalog.document.DocumentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

    @TempDir
    Path temp;

    private Census census(String... documents) throws IOException {
        for (int i = 0; i < documents.length; i++) {
            Files.writeString(temp.resolve(i + ".json"), documents[i]);
        }
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            catalog.importFrom(DocumentSource.of(temp), ImportOptions.defaults());
            return catalog.census();
        }
    }

    private static String document(String title, String category, String paths) {
        return """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1", "x-apisguru-categories": ["%s"]},
                 "servers": [{"url": "https://api.%s.com"}],
                 "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "k"},
                                                    "token": {"type": "http", "scheme": "bearer"}}},
                 "paths": {%s}}""".formatted(title, category, title, paths);
    }

    private static final String SHOP = """
            "/a": {"get": {"operationId": "a", "summary": "Look around.", "parameters":
                    [{"name": "x", "in": "query", "required": true, "schema": {"type": "string"}}, {"name": "y", "in": "query"}]},
                   "post": {"operationId": "b", "security": [{"key": [], "token": []}]}},
            "/c": {"get": {"operationId": "c", "summary": "Look twice.", "security": [{}, {"key": []}]}}""";

    @Test
    void census_counts_whatThereIs() throws IOException {
        Census census = census(document("shop", "Trade", SHOP), document("fair", "Trade", SHOP), document("bank", "Money", SHOP));

        assertThat(census.all().tools()).isEqualTo(9);
        assertThat(census.all().undescribed()).isEqualTo(3);
        assertThat(census.all().parameters().max()).isEqualTo(2);
        assertThat(census.all().parameters().total()).isEqualTo(6);
        assertThat(census.all().required().total()).isEqualTo(3);
        assertThat(census.all().authentication())
                .containsEntry("none", 3)
                .containsEntry("key in header and token", 3)
                .containsEntry("none, or key in header", 3);
        assertThat(census.categories()).extracting(Tally::name).containsExactly("Trade", "Money");
        assertThat(census.categories().getFirst().providers()).isEqualTo(2);
        assertThat(census.collections()).extracting(Tally::name).containsExactly("bank.com", "fair.com", "shop.com");
        assertThat(census.providers()).hasSize(3);
    }

    @Test
    void census_sameThings_areFoundOverProviders() throws IOException {
        String again = SHOP.replace("Look around", "Look elsewhere");
        Census census = census(
                document("shop", "Trade", SHOP),
                document("shop", "Trade", again).replace("\"version\": \"1\"", "\"version\": \"2\""),
                document("bank", "Money", SHOP));

        assertThat(census.sameOperation().groups()).isEqualTo(3);
        assertThat(census.sameOperation().surplus()).isEqualTo(3);
        assertThat(census.sameOperation().overProviders()).isEqualTo(3);
        assertThat(census.sameText().largest().getFirst().count()).isEqualTo(3);
        assertThat(census.sameText().largest().getFirst().what()).isEqualTo("c: look twice.");
    }

    @Test
    void plot_namesFromOutside_areEscapedAndTheSameEveryTime() throws IOException {
        Census census = census(document("shop", "Trade <b> & more", SHOP));
        String svg = CensusPlot.svg(census.categories(), "categories");
        assertThat(svg).startsWith("<svg").contains("Trade").doesNotContain("<b>")
                .isEqualTo(CensusPlot.svg(census.categories(), "categories"));
        assertThat(CensusPlot.svg(List.of(), "categories")).endsWith("</svg>\n");
    }
}
