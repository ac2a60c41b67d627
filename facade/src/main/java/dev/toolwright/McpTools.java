package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogBusyException;
import dev.toolwright.catalog.CatalogException;
import dev.toolwright.catalog.ImportCounts;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.mcp.McpReader;
import dev.toolwright.catalog.naming.Fingerprint;
import dev.toolwright.catalog.naming.ProviderNames;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.mcp.McpException;
import dev.toolwright.mcp.McpServers;
import dev.toolwright.mcp.ToolList;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.mcp.server.ServerAddress;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tools of MCP servers: a server's list is a document like any other, imported when the server is, and again when the server
 * says that it has changed. Thread-safe.
 */
public final class McpTools implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final McpServers servers;
    private final Supplier<Catalog> catalog;
    private final Consumer<String> notices;
    private final Set<McpServer> changed = ConcurrentHashMap.newKeySet();
    private final ReentrantLock reading = new ReentrantLock();
    private final Set<Thread> followers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    McpTools(McpServers servers, Supplier<Catalog> catalog, Consumer<String> notices) {
        this.servers = servers;
        this.catalog = catalog;
        this.notices = notices;
        servers.onListChange(this::follow);
    }

    /**
     * Imports a server's tools, and keeps how it is reached. One that was imported before from the same address keeps its id.
     *
     * @param options its provider id becomes the server's; empty: made from the server's name
     * @throws McpException if it cannot be reached, or does not list its tools
     * @throws IllegalArgumentException if the id is no server's, or another provider has it
     */
    public ImportReport importFrom(ServerAddress address, ImportOptions options) throws InterruptedException {
        McpServer asked = new McpServer(options.providerId().or(() -> known(address)).orElseGet(() -> word(address)), address);
        if (options.providerId().isPresent()) {
            checkFree(asked.id());
        }
        ToolList list = servers.list(asked);
        boolean named = options.providerId().isPresent() || known(address).isPresent();
        McpServer server = named ? asked : new McpServer(free(list.name(), address), address);
        boolean before = servers.files().find(server.id()).isPresent();
        servers.files().put(server);
        ImportReport report = imported(server, list, options);
        if (!report.successful() && !before) {
            servers.files().remove(server.id());
        }
        return report;
    }

    /**
     * Imports what a server lists now. A list that is the one known costs nothing, and its tools keep their vectors.
     *
     * @throws McpException if it cannot be reached, or does not list its tools
     */
    public ImportReport refresh(McpServer server, ImportOptions options) throws InterruptedException {
        ToolList list = servers.list(server);
        Optional<ProviderEntry> known = catalog.get().findProvider(server.id())
                .filter(provider -> provider.origin().sha256().equals(Fingerprint.of(bytes(list))));
        return known.isPresent() && options.changes() != ChangePolicy.ACCEPT
                ? new ImportReport(
                        new ImportCounts(1, 0, known.get().tools(), 0, 0, 0, Map.of()),
                        List.of(known.get()),
                        List.of(),
                        Duration.ZERO)
                : imported(server, list, options);
    }

    /** The servers that were imported, by id. */
    public List<McpServer> servers() {
        return servers.files().list();
    }

    public Optional<McpServer> find(String id) {
        return servers.files().find(id);
    }

    Observation call(McpOperation operation, ToolCall call, Instant deadline) throws InterruptedException {
        return servers.call(operation, call.arguments(), deadline);
    }

    void remove(String id) {
        servers.remove(id);
    }

    private ImportReport imported(McpServer server, ToolList list, ImportOptions options) {
        DocumentSource source = source(server, list);
        return catalog.get().importFrom(source, options.withProviderId(server.id()));
    }

    /** News that come while others are read are read after them, all at once; and not more than one look a second. */
    private void follow(McpServer server) {
        if (!closing() && changed.add(server)) {
            Thread follower = Thread.ofVirtual().name("toolwright-mcp-follow").unstarted(() -> read(server));
            followers.add(follower);
            follower.start();
        }
    }

    private void read(McpServer server) {
        try {
            reading.lockInterruptibly();
            try {
                changed.remove(server);
                look(server);
                closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                reading.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            followers.remove(Thread.currentThread());
        }
    }

    private void look(McpServer server) throws InterruptedException {
        try {
            if (!closing() && servers.files().find(server.id()).filter(server::equals).isPresent()) {
                tell(server, refresh(server, ImportOptions.defaults()));
            }
        } catch (CatalogBusyException e) {
            follow(server); // somebody else changes the catalogue, and will have done at some time
        } catch (McpException | CatalogException | StoreException e) {
            if (!closing()) {
                notices.accept("the changed tools of " + server.id() + " are not in the catalogue yet: " + e.getMessage());
            }
        }
    }

    private void tell(McpServer server, ImportReport report) {
        int changed = report.findings(Finding.Kind.QUARANTINED).size();
        if (changed > 0) {
            notices.accept("the MCP server " + server.id() + " has changed " + changed + " of its tools; they wait for approval "
                    + "in their old form: toolwright catalog quarantine list");
        }
    }

    private boolean closing() {
        return closing.getCount() == 0;
    }

    /** Ends all servers that run, and waits for what is being written of their news. */
    @Override
    public void close() {
        closing.countDown();
        servers.close();
        try {
            for (Thread follower : List.copyOf(followers)) {
                follower.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> known(ServerAddress address) {
        return servers.files().list().stream()
                .filter(server -> server.address().equals(address))
                .map(McpServer::id)
                .findFirst();
    }

    private void checkFree(String id) {
        Optional<ProviderEntry> holder = catalog.get().findProvider(id);
        if (holder.isPresent() && !McpReader.recognises(holder.get().origin().source())) {
            throw new IllegalArgumentException(
                    "the provider " + id + " is there already, and no MCP server; choose another id, or remove it first");
        }
    }

    private String free(String name, ServerAddress address) {
        Iterator<String> candidates = ProviderNames.candidates(name.isBlank() ? word(address) : name, "", address.text());
        String candidate = candidates.next();
        while (catalog.get().findProvider(candidate).isPresent() || servers.files().find(candidate).isPresent()) {
            candidate = candidates.next();
        }
        return candidate;
    }

    /** A word by which people know it, before it has told its name. */
    private static String word(ServerAddress address) {
        String[] words = address.text().split("\\s+");
        return ProviderNames.candidates(words[words.length - 1], "", address.text()).next();
    }

    private static byte[] bytes(ToolList list) {
        return list.document().text().getBytes(StandardCharsets.UTF_8);
    }

    private static DocumentSource source(McpServer server, ToolList list) {
        byte[] bytes = bytes(list);
        RawDocument document = new RawDocument(server.id(), URI.create(McpReader.SCHEME + ":" + server.id()), bytes);
        return new DocumentSource() {
            @Override
            public void visit(long maxBytes, DocumentVisitor visitor) {
                if (bytes.length > maxBytes) {
                    visitor.unreadable(document.name(), document.location(), "its list is larger than " + maxBytes + " bytes");
                } else {
                    visitor.document(document);
                }
            }

            @Override
            public String description() {
                return server.address().text();
            }
        };
    }
}
