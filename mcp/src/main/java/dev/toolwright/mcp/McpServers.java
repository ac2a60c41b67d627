package dev.toolwright.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpSender;
import dev.toolwright.mcp.link.HttpLink;
import dev.toolwright.mcp.link.Link;
import dev.toolwright.mcp.link.StdioLink;
import dev.toolwright.mcp.server.HttpAddress;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.mcp.server.ServerFiles;
import dev.toolwright.mcp.server.StdioAddress;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Reach;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import io.modelcontextprotocol.spec.McpError;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The MCP servers of one home: kept on the disk, started when one of their tools is listed or called, ended with this object.
 * Whatever goes wrong in a call is an observation. Thread-safe.
 */
public final class McpServers implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final int MAX_LOOKS = 3;
    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private final ServerFiles files;
    private final Environment environment;
    private final HttpSender sender;
    private final McpSettings settings;
    private final Clock clock;
    private final ResultReader results;
    private final Map<McpServer, OpenServer> open = new ConcurrentHashMap<>();
    private final List<Consumer<McpServer>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /**
     * @param folder where servers are kept; made with the first
     * @param variables the user's environment, of which a server gets what was named for it
     * @param sender makes the connections to servers that are reached by HTTP; not closed by this
     * @param bytes keeps images and files that tools answer with
     */
    public McpServers(
            Path folder,
            Map<String, String> variables,
            HttpSender sender,
            ByteKeeper bytes,
            McpSettings settings,
            Clock clock) {
        this.sender = sender;
        this.files = new ServerFiles(folder);
        this.environment = new Environment(variables);
        this.settings = settings;
        this.clock = clock;
        this.results = new ResultReader(bytes);
    }

    /** The servers that were imported. */
    public ServerFiles files() {
        return files;
    }

    /**
     * What a server offers now, whether it is kept or not. One that does not run is started for this, and ended.
     *
     * @throws McpException if it cannot be started or does not answer as MCP has it
     */
    public ToolList list(McpServer server) throws InterruptedException {
        checkOpen(server);
        OpenServer running = open.get(server);
        if (running != null) {
            return running.list();
        }
        AtomicBoolean changed = new AtomicBoolean();
        try (OpenServer once = new OpenServer(server.id(), () -> link(server), settings, clock, () -> changed.set(true))) {
            // Some put their tools together when they are greeted.
            ToolList list = once.list();
            for (int looks = 1; looks < MAX_LOOKS && changed.getAndSet(false); looks++) {
                list = once.list();
            }
            return list;
        }
    }

    /** Calls {@code listener} when a server that is in use says that its tools are others now, on a thread that must go on. */
    public void onListChange(Consumer<McpServer> listener) {
        listeners.add(listener);
    }

    /**
     * Calls a tool.
     *
     * @param arguments exactly as the model wrote them
     * @param deadline when the observation must be there; the call is taken back then
     */
    public Observation call(McpOperation operation, String arguments, Instant deadline) throws InterruptedException {
        Optional<McpServer> server = files.find(operation.server());
        if (server.isEmpty()) {
            return failed("the MCP server " + operation.server() + " is not known here any more", ObservationStatus.NOT_WORKING);
        }
        try {
            Map<String, Object> given = JSON.readValue(arguments.isBlank() ? "{}" : arguments, ARGUMENTS);
            Observation answer = results.read(
                    opened(server.get()).call(operation.tool(), given == null ? Map.of() : given, deadline));
            return answer.withText(environment.redacted(server.get(), answer.text())).withOrigin(Origin.REAL);
        } catch (JsonProcessingException e) {
            return failed("the arguments are no JSON object", ObservationStatus.BAD_ARGUMENTS);
        } catch (McpError e) {
            return failed(environment.redacted(server.get(), String.valueOf(e.getMessage())), ObservationStatus.ERROR)
                    .withOrigin(Origin.REAL);
        } catch (McpException e) {
            return failed(String.valueOf(e.getMessage()), e.late() ? ObservationStatus.TIMED_OUT : ObservationStatus.FAILED);
        }
    }

    /** Forgets a server, and ends it if it runs. */
    public void remove(String id) {
        files.remove(id);
        open.keySet().stream().filter(server -> server.id().equals(id)).toList().forEach(this::end);
    }

    private void end(McpServer server) {
        Optional.ofNullable(open.remove(server)).ifPresent(OpenServer::close);
    }

    private void checkOpen(McpServer server) {
        if (closed) {
            throw new McpException(server.id(), "is not used any more: this program is about to end");
        }
    }

    private OpenServer opened(McpServer server) {
        checkOpen(server);
        return open.computeIfAbsent(server, known -> new OpenServer(
                known.id(),
                () -> link(known),
                settings,
                clock,
                () -> listeners.forEach(listener -> listener.accept(known))));
    }

    private Link link(McpServer server) {
        return switch (server.address()) {
            case StdioAddress stdio -> StdioLink.start(
                    stdio.command(),
                    environment.of(server, stdio),
                    stdio.folder(),
                    settings.maxMessageBytes(),
                    text -> environment.redacted(server, text));
            case HttpAddress http -> new HttpLink(
                    sender,
                    http.url(),
                    headers(server, http),
                    http.reach() == Reach.PRIVATE ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY,
                    settings.maxMessageBytes(),
                    text -> environment.redacted(server, text),
                    clock);
        };
    }

    private List<HttpHeader> headers(McpServer server, HttpAddress address) {
        try {
            return environment.headers(server, address).entrySet().stream()
                    .map(header -> HttpHeader.sensitive(header.getKey(), header.getValue()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new McpException(server.id(), "cannot be sent its headers: " + e.getMessage());
        }
    }

    private static Observation failed(String error, ObservationStatus status) {
        return new Observation(JsonNodeFactory.instance.objectNode().put("error", error).toString(), status);
    }

    /** Ends all servers that run, at once. */
    @Override
    public void close() {
        closed = true;
        List<Thread> ends = open.values().stream()
                .map(server -> Thread.ofPlatform().name("toolwright-mcp-close").start(server::close))
                .toList();
        open.clear();
        boolean interrupted = false;
        for (Thread end : ends) {
            try {
                end.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
