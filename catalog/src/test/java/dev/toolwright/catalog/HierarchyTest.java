package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.hierarchy.Label;
import dev.toolwright.catalog.hierarchy.Place;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HierarchyTest {

    private static final List<String> MONEY = List.of("pay an invoice", "refund a payment", "charge a credit card", "list invoice payments");
    private static final List<String> SKY = List.of("forecast rain and wind", "measure humidity", "rain radar forecast", "wind speed forecast");

    @TempDir
    Path temp;

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"));
    }

    /** @param info further members of the document's info */
    private Path document(String file, String title, String info, String server, List<String> operations) throws IOException {
        StringBuilder paths = new StringBuilder();
        for (String operation : operations) {
            String id = operation.replace(' ', '_');
            paths.append(paths.isEmpty() ? "" : ",").append("""
                    "/%s": {"get": {"operationId": "%s", "summary": "%s"}}""".formatted(id, id, operation));
        }
        Path path = temp.resolve("docs").resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"%s},
                 "servers": [{"url": "%s"}], "paths": {%s}}""".formatted(title, info, server, paths));
    }

    private static String category(String name) {
        return ", \"x-apisguru-categories\": [\"" + name + "\"]";
    }

    private void load(Catalog catalog, String under) throws IOException {
        catalog.importFrom(DocumentSource.of(temp.resolve("docs").resolve(under)), ImportOptions.defaults());
    }

    private void stated() throws IOException {
        for (int i = 0; i < 3; i++) {
            document("a/money" + i + ".json", "Money " + i, category("Payments"), "https://m" + i + ".example.com", MONEY);
            document("a/sky" + i + ".json", "Sky " + i, category("Weather"), "https://s" + i + ".example.org", SKY);
        }
    }

    @Test
    void import_documentStates_isTaken() throws IOException {
        document("a.json", "A", category("Payments") + ", \"x-providerName\": \"bank.test\"", "https://x.shop.co.uk", MONEY);
        document("adyen.com/b.json", "B", "", "https://gateway.elsewhere.com", MONEY);
        document("c.json", "C", "", "https://api.shop.co.uk", MONEY);
        document("d.json", "D", "", "http://127.0.0.1:8080", MONEY);
        try (Catalog catalog = open()) {
            load(catalog, ".");

            Map<String, Place> places = catalog.hierarchy().places();
            assertThat(places.get("a")).isEqualTo(new Place("a", Label.stated("Payments"), Label.stated("bank.test")));
            assertThat(places.get("b").collection()).isEqualTo(Label.stated("adyen.com"));
            assertThat(places.get("c").collection()).isEqualTo(Label.stated("shop.co.uk"));
            assertThat(places.get("d").collection().inferred() || places.get("d").collection().isEmpty()).isTrue();
        }
    }

    @Test
    void import_documentSaysNothing_joinsTheCategoryThatIsLikeItAndSaysSo() throws IOException {
        stated();
        document("b/quiet.json", "Quiet", "", "https://quiet.net", MONEY);
        try (Catalog catalog = open()) {
            load(catalog, "a");
            load(catalog, "b");

            assertThat(catalog.hierarchy().of("quiet").category()).isEqualTo(Label.inferred("Payments"));
            assertThat(catalog.search(SearchQuery.of("refund").withRetriever(new Bm25()).withTop(50).withCategory("payments")))
                    .extracting(found -> found.entry().tool().provider().id())
                    .contains("quiet");
            assertThat(catalog.search(SearchQuery.of("refund").withCategory("Weather").withRetriever(new Bm25()))).isEmpty();
            assertThat(catalog.list(Scope.EVERYTHING.withCollection("QUIET.net"), 0, 10)).hasSize(MONEY.size());
        }
    }

    @Test
    void import_nobodySaysAnything_namesGroupsByTheirWords() throws IOException {
        for (int i = 0; i < 6; i++) {
            document("a/m" + i + ".json", "Money " + i, "", "https://m" + i + "pay.com", MONEY);
            document("a/s" + i + ".json", "Sky " + i, "", "https://s" + i + "sky.com", SKY);
        }
        try (Catalog catalog = open()) {
            load(catalog, "a");

            Map<String, Place> places = catalog.hierarchy().places();
            assertThat(places.values()).allSatisfy(place -> assertThat(place.category().inferred()).isTrue());
            assertThat(places.values().stream().map(place -> place.category().name()).distinct()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void inferred_catalogueGrows_stays() throws IOException {
        stated();
        document("b/quiet.json", "Quiet", "", "https://quiet.net", MONEY);
        for (int i = 0; i < 5; i++) {
            document("c/bank" + i + ".json", "Bank " + i, category("Banking"), "https://b" + i + ".example.net", MONEY);
        }
        try (Catalog catalog = open()) {
            load(catalog, "a");
            load(catalog, "b");
            Map<String, Place> before = catalog.hierarchy().places();
            load(catalog, "c");
            load(catalog, "b"); // imported anew
            assertThat(catalog.hierarchy().places()).containsAllEntriesOf(before);

            document("b/quiet.json", "Quiet", category("Finance"), "https://quiet.net", MONEY);
            load(catalog, "b");
            assertThat(catalog.hierarchy().of("quiet").category()).isEqualTo(Label.stated("Finance"));
        }
    }

    @Test
    void places_sameImportsElsewhere_areTheSame() throws IOException {
        for (int i = 0; i < 9; i++) {
            document("a/p" + i + ".json", "Thing " + i, "", "https://t" + i + "thing.com", i % 2 == 0 ? MONEY : SKY);
        }
        try (Catalog one = open();
                Catalog other = Catalog.open(temp.resolve("other"))) {
            load(one, "a");
            load(other, "a");
            assertThat(one.hierarchy().places()).isEqualTo(other.hierarchy().places());
            assertThat(one.hierarchy().arrange()).isZero();
        }
    }

    @Test
    void remove_provider_forgetsItsPlace() throws IOException {
        document("a/x.json", "X", category("Payments"), "https://x.com", MONEY);
        try (Catalog catalog = open()) {
            load(catalog, "a");
            catalog.remove("x");
            assertThat(catalog.hierarchy().places()).isEmpty();
            assertThat(catalog.hierarchy().of("x")).isEqualTo(Place.unknown("x"));
        }
    }
}
