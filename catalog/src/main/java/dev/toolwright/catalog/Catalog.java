package dev.toolwright.catalog;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.census.Census;
import dev.toolwright.catalog.census.CensusTaker;
import dev.toolwright.catalog.health.HealthLog;
import dev.toolwright.catalog.history.CatalogDiff;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.search.ExplainedTool;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Shortlisted;
import dev.toolwright.catalog.search.ToolSearch;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Tools on disk. An import lasts as a whole or leaves the catalogue as it was, also if the process is killed meanwhile. Any
 * number of threads and processes may read, also while one imports; each call sees the newest state. A second
 * one that changes gets a {@link CatalogBusyException}. Opening costs nothing: the folder is read with the first question,
 * and made with the first import. All methods throw {@link CatalogException} if the folder cannot be read or written.
 * Thread-safe.
 */
public final class Catalog implements ToolSource, AutoCloseable {

    private static final int PAGE = 500;
    private static final String CHECKS = "checks";

    private final IndexFolder folder;
    private final LazyEmbeddings embeddings;
    private final InstantSource clock;
    private final Health health;
    private final ToolSearch search;
    private final ChangeListeners listeners = new ChangeListeners();
    private final Quarantine quarantine = new Quarantine(this);
    private final Hierarchy hierarchy = new Hierarchy(this);
    private final History history = new History(this);

    private Catalog(Path path, Supplier<Optional<EmbeddingModel>> embeddings, InstantSource clock) {
        this.folder = new IndexFolder(path);
        this.embeddings = new LazyEmbeddings(embeddings);
        this.clock = clock;
        this.health = new Health(new HealthLog(path.resolve(CHECKS)));
        this.search = new ToolSearch(this.embeddings, health::dead);
    }

    /** A catalogue that searches by words only. */
    public static Catalog open(Path folder) {
        return new Catalog(folder, Optional::empty, InstantSource.system());
    }

    /** @param embeddings asked for its model at most once, when a vector is needed */
    public static Catalog open(Path folder, Supplier<EmbeddingModel> embeddings) {
        return open(folder, embeddings, InstantSource.system());
    }

    /** @param clock tells when a provider was imported */
    public static Catalog open(Path folder, Supplier<EmbeddingModel> embeddings, InstantSource clock) {
        return new Catalog(folder, () -> Optional.of(embeddings.get()), clock);
    }

    /**
     * Imports all documents of a source, as a whole: what goes wrong with the source or this process leaves the catalogue as
     * it was. What is wrong with a document is told in the report and never ends the import. Documents that are as they were
     * when they were imported before cost nothing but their hash, and tools that are the same keep their vectors. Searches,
     * of this and other processes, see what has been imported up to a point while the import goes on. Needs memory in
     * proportion to the largest document, and some hundred bytes a document.
     *
     * @throws DocumentSourceException if the source as a whole cannot be read
     * @throws CatalogBusyException if another process changes the catalogue
     */
    public ImportReport importFrom(DocumentSource source, ImportOptions options) {
        Instant start = clock.instant();
        ImportTally tally = change("import of " + source.description(), change -> {
            ImportTally running = new CatalogImport(folder, change, source, options, start).run();
            folder.read(view -> Hierarchy.arrange(view, change, false));
            change.commit();
            change.compact();
            return running;
        });
        return tally.report(Duration.between(start, clock.instant()));
    }

    /**
     * What an import would change; nothing is changed. Costs as much as the import.
     *
     * @throws DocumentSourceException if the source as a whole cannot be read
     * @throws CatalogBusyException if another process changes the catalogue
     */
    public CatalogDiff rehearse(DocumentSource source, ImportOptions options) {
        return guarded(() -> {
            try (IndexChange change = folder.rehearsal()) {
                new CatalogImport(folder, change, source, options, clock.instant()).run();
                List<ToolChange> changes = change.memory().changes();
                int before = change.memory().toolsBefore();
                CatalogDiff.State now = new CatalogDiff.State("now", Optional.empty(), before);
                int after = before + changes.stream().mapToInt(ToolChange::growth).sum();
                return new CatalogDiff(
                        now, new CatalogDiff.State("with " + source.description(), Optional.empty(), after), changes);
            }
        });
    }

    /**
     * Gives every tool that has none its vector. Costs about 12 ms a tool with the built-in model; what is done is kept if
     * this is interrupted or killed. Searches go on meanwhile and use what vectors there are.
     *
     * @return tools that got theirs; 0 without an embedding model
     * @throws CatalogBusyException if another process changes the catalogue
     */
    public int embedPending() {
        return embedPending(progress -> {});
    }

    /** @param progress told every few hundred tools, on this thread */
    public int embedPending(Consumer<EmbedProgress> progress) {
        Optional<EmbeddingModel> model = embeddings.get();
        return model.isEmpty() ? 0 : guarded(new VectorFill(folder, model.get(), progress)::run);
    }

    /** As {@link #embedPending()}, on a daemon thread of its own: a platform thread, as it is all processor work. */
    public CompletableFuture<Integer> embedInBackground() {
        return embedInBackground(progress -> {});
    }

    /** @param progress told every few hundred tools, on that thread */
    public CompletableFuture<Integer> embedInBackground(Consumer<EmbedProgress> progress) {
        return CompletableFuture.supplyAsync(
                () -> embedPending(progress),
                work -> Thread.ofPlatform().daemon().name("toolwright-embed").start(work));
    }

    /** The tools nearest to a text, best first. Costs a few milliseconds, and 10 more a part of the text with vectors. */
    public List<ScoredTool> search(SearchQuery query) {
        return read(view -> search.search(query, view));
    }

    /** As {@link #search}, and why each tool is where it is. */
    public List<ExplainedTool> explain(SearchQuery query) {
        return read(view -> search.explain(query, view));
    }

    /** What a trained ranking would order, and learns from; empty if nothing can be found. */
    public Optional<Shortlisted> shortlist(SearchQuery query) {
        return read(view -> search.shortlist(query, view));
    }

    public Optional<CatalogEntry> find(String toolName) {
        return read(view -> view.find(toolName));
    }

    /** The tool that was imported for one API of ToolBench. */
    public Optional<CatalogEntry> find(ToolServerOperation operation) {
        return read(view -> view.find(operation));
    }

    public Optional<ProviderEntry> findProvider(String id) {
        return read(view -> view.findProvider(id));
    }

    /**
     * What a provider's tools answer, as its document says it; an empty book if it says nothing. Costs up to some tenths of a
     * second for the largest documents, so that callers keep it.
     */
    public AnswerBook answers(String providerId) {
        return read(view -> view.answers(providerId));
    }

    /** All providers, by id. */
    public List<ProviderEntry> providers() {
        return read(view -> view.providers());
    }

    /** Tools by name: at most {@code limit} from {@code offset}, of one provider or of all. */
    public List<CatalogEntry> list(Optional<String> providerId, int offset, int limit) {
        return read(view -> view.tools(providerId, offset, limit));
    }

    /** Tools by name: at most {@code limit} from {@code offset}, of those in a scope. */
    public List<CatalogEntry> list(Scope scope, int offset, int limit) {
        return read(view -> view.tools(search.filter(scope, view), offset, limit));
    }

    /** Read page by page; what is imported meanwhile may or may not be among them. */
    @Override
    public Stream<Tool> tools() {
        return Stream.iterate(0, offset -> offset + PAGE)
                .map(offset -> list(Optional.empty(), offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(CatalogEntry::tool);
    }

    public CatalogStats stats() {
        return read(view -> new CatalogStats(
                folder.path(), view.countTools(), view.countVectors(), folder.size(), view.providers()));
    }

    /**
     * Makes a provider's tools exactly these, for providers that come from no document. Only tools that differ are written,
     * so that the others keep their vectors; where none does, nothing is written.
     *
     * @param tools of this provider, with distinct names that no other provider's tool has
     * @return whether anything differed
     * @throws CatalogBusyException if another process changes the catalogue
     */
    public boolean bring(ProviderEntry provider, List<CatalogEntry> tools) {
        String id = provider.provider().id();
        List<CatalogEntry> before = list(Optional.of(id), 0, Integer.MAX_VALUE);
        if (Set.copyOf(before).equals(Set.copyOf(tools))) {
            return false;
        }
        change("tools of " + id, change -> {
            Set<String> names = tools.stream().map(entry -> entry.tool().name()).collect(Collectors.toSet());
            for (CatalogEntry old : before) {
                if (!names.contains(old.tool().name())) {
                    change.removeTool(old.tool().name());
                }
            }
            for (CatalogEntry entry : tools) {
                if (!before.contains(entry)) {
                    change.put(entry);
                }
            }
            change.put(provider);
            change.commit();
            folder.read(view -> Hierarchy.arrange(view, change, false));
            change.commit();
            return true;
        });
        return true;
    }

    /**
     * Removes a provider with all its tools.
     *
     * @return false if there is none with this id
     */
    public boolean remove(String providerId) {
        if (findProvider(providerId).isEmpty()) {
            return false;
        }
        change("removal of " + providerId, change -> {
            change.remove(providerId);
            change.commit();
            return true;
        });
        return true;
    }

    /** Called after changes that were made through this object; those of other processes are not announced. */
    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Categories and collections. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The changes of the catalogue. */
    public History history() {
        return history;
    }

    /** Which tools work. */
    public Health health() {
        return health;
    }

    /** Counts everything. Costs some seconds for 50,000 tools. */
    public Census census() {
        return read(view -> {
            CensusTaker taker = new CensusTaker(hierarchy.places());
            view.eachTool(taker::see);
            return taker.census();
        });
    }

    /** Where it lies. */
    public Path folder() {
        return folder.path();
    }

    /** Tools that changed after they were approved. */
    public Quarantine quarantine() {
        return quarantine;
    }

    <T> T read(IndexFolder.Reading<T> reading) {
        try {
            return folder.read(reading);
        } catch (IOException e) {
            throw new CatalogException(folder.path(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** A change by what was there before it. */
    interface Deciding<T> {
        T apply(IndexView before, IndexChange change) throws IOException;
    }

    <T> T change(String what, Deciding<T> deciding) {
        return change(what, change -> folder.read(view -> deciding.apply(view, change)));
    }

    private interface Changing<T> {
        T apply(IndexChange change) throws IOException;
    }

    private <T> T change(String what, Changing<T> changing) {
        T result = guarded(() -> {
            try (IndexChange change = folder.change()) {
                change.memory().about(what, clock.instant());
                return changing.apply(change);
            }
        });
        listeners.announce();
        return result;
    }

    private interface Writing<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Writing<T> writing) {
        try {
            return writing.run();
        } catch (LockObtainFailedException e) {
            throw new CatalogBusyException(folder.path(), e);
        } catch (IOException e) {
            throw new CatalogException(folder.path(), "cannot be changed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw new CatalogException(folder.path(), "cannot be closed: " + e.getMessage(), e);
        }
    }
}
