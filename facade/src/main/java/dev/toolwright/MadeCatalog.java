package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogBusyException;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.sql.DatabaseException;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.toolmaker.made.MadeTool;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps the catalogue's made tools as the store has them: those that serve, each as the version that serves. A mark on the
 * disk says that it may be behind; whoever opens the catalogue after a crash finds the mark and catches up. Thread-safe.
 */
final class MadeCatalog {

    private static final Provider PROVIDER =
            new Provider(MadeOperation.PROVIDER, "Made tools", "", "Made tools");
    private static final int LONGEST_SAMPLE = 200;

    private final Catalog catalog;
    private final Workshop workshop;
    private final AtomicFile mark;
    private final Consumer<String> notices;
    private final AtomicBoolean looked = new AtomicBoolean();

    MadeCatalog(Catalog catalog, Workshop workshop, Path home, Consumer<String> notices) {
        this.catalog = catalog;
        this.workshop = workshop;
        this.mark = AtomicFile.at(home.resolve("made-tools-changed"));
        this.notices = notices;
    }

    /** Catches up, once in the life of this object: if a process died on the way, or if other machines may have changed the store. */
    void lookOnce() {
        if (!looked.getAndSet(true) && (mark.exists() || workshop.shared())) {
            try {
                follow();
            } catch (DatabaseException e) {
                notices.accept("made tools may be missing from the catalogue: " + e.getMessage());
            }
        }
    }

    /** Makes a change of the store, and has the catalogue follow. */
    <T> T changing(Supplier<T> change) {
        looked.set(true);
        mark.write("");
        T result = change.get();
        follow();
        return result;
    }

    private void follow() {
        List<CatalogEntry> entries = workshop.store().allServing().stream()
                .filter(tool -> tool.schema().isPresent())
                .map(this::entry)
                .toList();
        try {
            catalog.bring(provider(entries), entries);
            mark.delete();
        } catch (CatalogBusyException e) {
            notices.accept("another process is changing the catalogue; made tools follow with the next command");
        }
    }

    private static ProviderEntry provider(List<CatalogEntry> entries) {
        Instant newest = entries.stream()
                .map(entry -> entry.origin().importedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Origin origin = new Origin(URI.create("made:tools"), "", "", newest, "toolwright");
        return new ProviderEntry(PROVIDER, origin, entries.size(), MadeOperation.PROVIDER, "");
    }

    private CatalogEntry entry(MadeTool made) {
        Tool tool = new Tool(name(made), description(made), made.schema().orElse(JsonText.EMPTY_OBJECT), PROVIDER);
        Origin origin = new Origin(
                URI.create("made:" + made.name() + "/" + made.version()),
                made.name() + ", version " + made.version(),
                made.examples().hash(),
                made.madeAt(),
                made.making().maker());
        return new CatalogEntry(
                tool, new MadeOperation(made.name(), made.version()), made.name().replace('_', ' '), origin);
    }

    /** Its own, unless an imported tool has it. */
    private String name(MadeTool made) {
        boolean taken = catalog.find(made.name())
                .filter(entry -> !entry.tool().provider().id().equals(MadeOperation.PROVIDER))
                .isPresent();
        String suffix = "_made";
        return taken
                ? made.name().substring(0, Math.min(made.name().length(), 64 - suffix.length())) + suffix
                : made.name();
    }

    /** A question that it was made for says more than its description about when to call it. */
    private static String description(MadeTool made) {
        String sample = made.examples().training().getFirst().question().strip().replaceAll("\\s+", " ");
        String shown = sample.length() <= LONGEST_SAMPLE ? sample : sample.substring(0, LONGEST_SAMPLE) + "…";
        return made.description() + " Made for questions like: " + shown;
    }
}
