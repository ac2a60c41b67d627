package dev.toolwright;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.gateway.simulate.Documentation;
import dev.toolwright.gateway.simulate.SimulatedTool;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the documents of a catalogue say about its tools. Books of answers are kept until {@link #forget}. Thread-safe. */
final class CatalogDocumentation implements Documentation {

    private static final int BOOKS_KEPT = 50;

    private final Supplier<Catalog> catalog;
    private final Cache<String, AnswerBook> books = Caffeine.newBuilder().maximumSize(BOOKS_KEPT).build();

    /** @param catalog asked at every look */
    CatalogDocumentation(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<SimulatedTool> find(String tool) {
        return catalog.get().find(tool).map(this::whole);
    }

    @Override
    public List<SimulatedTool> of(String providerId) {
        return catalog.get().list(Optional.of(providerId), 0, Integer.MAX_VALUE).stream().map(this::bare).toList();
    }

    void forget() {
        books.invalidateAll();
    }

    private SimulatedTool whole(CatalogEntry entry) {
        AnswerBook book = books.get(entry.tool().provider().id(), id -> catalog.get().answers(id));
        return new SimulatedTool(entry.tool(), entry.operation(), book.of(entry.tool().name()));
    }

    /** Of a provider's other tools only method and path are asked for; what they answer is read when they are called. */
    private SimulatedTool bare(CatalogEntry entry) {
        return new SimulatedTool(entry.tool(), entry.operation(), List.of());
    }
}
