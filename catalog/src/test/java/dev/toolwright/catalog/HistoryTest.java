package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.history.CatalogDiff;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.history.ToolChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final String NAME_END = "_for_shop";

    @TempDir
    Path temp;

    private Instant now = Instant.parse("2026-05-01T12:00:00Z");

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"), () -> now);
    }

    /** @param operations id to summary */
    private DocumentSource shop(Map<String, String> operations) throws IOException {
        StringBuilder paths = new StringBuilder();
        operations.forEach((id, summary) -> paths.append(paths.isEmpty() ? "" : ",").append("""
                "/%s": {"get": {"operationId": "%s", "summary": "%s"}}""".formatted(id, id, summary)));
        return DocumentSource.of(Files.writeString(temp.resolve("shop.json"), """
                {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"},
                 "servers": [{"url": "https://api.shop.com"}], "paths": {%s}}""".formatted(paths)));
    }

    private void load(Catalog catalog, Map<String, String> operations) throws IOException {
        catalog.importFrom(shop(operations), ImportOptions.defaults());
    }

    private static List<String> names(CatalogDiff diff, Kind kind) {
        return diff.changes().stream().filter(change -> change.kind() == kind).map(ToolChange::name).toList();
    }

    @Test
    void between_twoImports_tellsWhatCameWentAndChangedAndHowFast() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, Map.of("buy", "Buy.", "sell", "Sell.", "look", "Look."));
            now = now.plus(Duration.ofDays(2));
            load(catalog, Map.of("buy", "Buy now.", "look", "Look.", "rent", "Rent."));

            assertThat(catalog.history().kept()).extracting(KeptChange::tools).containsExactly(3, 3);
            CatalogDiff diff = catalog.history().between(1, 2);
            assertThat(names(diff, Kind.ADDED)).containsExactly("rent" + NAME_END);
            assertThat(names(diff, Kind.REMOVED)).containsExactly("sell" + NAME_END);
            assertThat(names(diff, Kind.CHANGED)).containsExactly("buy" + NAME_END);
            assertThat(diff.changes().getFirst().differences()).singleElement().satisfies(difference -> {
                assertThat(difference.place()).isEqualTo("description");
                assertThat(difference.before()).contains("Buy.");
                assertThat(difference.after()).contains("Buy now.");
            });
            assertThat(diff.changesADay()).hasValue(1.5);
        }
    }

    @Test
    void import_nothingDiffers_isNoChange() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, Map.of("buy", "Buy."));
            load(catalog, Map.of("buy", "Buy."));
            catalog.embedPending();
            assertThat(catalog.history().kept()).hasSize(1);
        }
    }

    @Test
    void between_unknownNumbers_saysWhichAreRemembered() throws IOException {
        try (Catalog catalog = open()) {
            assertThatThrownBy(() -> catalog.history().between(0, 1)).hasMessageContaining("no change");
            load(catalog, Map.of("buy", "Buy."));
            assertThatThrownBy(() -> catalog.history().between(0, 7)).hasMessageContaining("1 to 1");
        }
    }

    @Test
    void rehearse_document_tellsAndChangesNothing() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, Map.of("buy", "Buy.", "sell", "Sell."));
            CatalogDiff diff = catalog.rehearse(shop(Map.of("buy", "Purchase.", "rent", "Rent.")), ImportOptions.defaults());

            assertThat(names(diff, Kind.CHANGED)).containsExactly("buy" + NAME_END);
            assertThat(names(diff, Kind.ADDED)).containsExactly("rent" + NAME_END);
            assertThat(names(diff, Kind.REMOVED)).containsExactly("sell" + NAME_END);
            assertThat(diff.to().tools()).isEqualTo(2);
            assertThat(catalog.find("sell" + NAME_END)).isPresent();
            assertThat(catalog.history().kept()).hasSize(1);
        }
    }

    @RepeatedTest(5)
    void between_anyStates_agreesWithTheStatesThemselves(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Map<String, String>> states = new ArrayList<>(List.of(Map.of()));
        try (Catalog catalog = open()) {
            for (int round = 0; round < 6; round++) {
                Map<String, String> state = new TreeMap<>();
                for (String id : List.of("a1", "b1", "c1", "d1", "e1")) {
                    if (random.nextBoolean()) {
                        state.put(id, "Does " + random.nextInt(3) + ".");
                    }
                }
                if (state.isEmpty()) {
                    catalog.remove("shop");
                } else {
                    load(catalog, state);
                }
                if (!state.equals(states.getLast())) {
                    states.add(state);
                }
            }
            for (int from = 0; from < states.size(); from++) {
                for (int to = from; to < states.size(); to++) {
                    CatalogDiff diff = catalog.history().between(from, to);
                    assertThat(diff.from().tools()).isEqualTo(states.get(from).size());
                    assertThat(diff.to().tools()).isEqualTo(states.get(to).size());
                    assertThat(told(diff)).as("seed %s, from %s to %s", repetition, from, to)
                            .isEqualTo(expected(states.get(from), states.get(to)));
                }
            }
        }
    }

    private static Map<String, Kind> told(CatalogDiff diff) {
        Map<String, Kind> kinds = new TreeMap<>();
        diff.changes().forEach(change -> kinds.put(change.name().replace(NAME_END, ""), change.kind()));
        return kinds;
    }

    private static Map<String, Kind> expected(Map<String, String> from, Map<String, String> to) {
        Map<String, Kind> kinds = new TreeMap<>();
        from.forEach((name, text) -> {
            if (!to.containsKey(name)) {
                kinds.put(name, Kind.REMOVED);
            } else if (!text.equals(to.get(name))) {
                kinds.put(name, Kind.CHANGED);
            }
        });
        to.keySet().stream().filter(name -> !from.containsKey(name)).forEach(name -> kinds.put(name, Kind.ADDED));
        return kinds;
    }

    @Test
    void to_otherCatalogue_comparesTools() throws IOException {
        try (Catalog catalog = open();
                Catalog other = Catalog.open(temp.resolve("other"))) {
            load(catalog, Map.of("buy", "Buy.", "sell", "Sell."));
            load(other, Map.of("buy", "Purchase.", "rent", "Rent."));
            CatalogDiff diff = catalog.history().to(other);
            assertThat(diff.changes()).extracting(ToolChange::kind).containsExactly(Kind.CHANGED, Kind.ADDED, Kind.REMOVED);
            assertThat(diff.from().tools()).isEqualTo(2);
        }
    }
}
