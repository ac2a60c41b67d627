package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.mcp.link.Link;
import dev.toolwright.mcp.link.LinkException;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One server while it is in use: connected with the first request, and anew with the first after its connection broke. So
 * many calls at once as the settings say; the others wait. Thread-safe.
 */
final class OpenServer implements AutoCloseable {

    private final String id;
    private final Supplier<Link> links;
    private final McpSettings settings;
    private final Clock clock;
    private final Runnable listChanged;
    private final Semaphore calls;
    private final ReentrantLock connecting = new ReentrantLock();
    private @Nullable Connection connection;
    private @Nullable Failure failure;
    private volatile @Nullable Link link;
    private volatile boolean closed;

    /** @param when it could not be connected to */
    private record Failure(McpException problem, Instant when) {}

    OpenServer(String id, Supplier<Link> links, McpSettings settings, Clock clock, Runnable listChanged) {
        this.id = id;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
        this.listChanged = listChanged;
        this.calls = new Semaphore(settings.callsAtOnce());
    }

    /**
     * Calls a tool.
     *
     * @return MCP's result
     * @throws McpException if there is none by the deadline
     */
    JsonNode call(String tool, Map<String, Object> arguments, Instant deadline) throws InterruptedException {
        if (!calls.tryAcquire(left(deadline), TimeUnit.NANOSECONDS)) {
            throw new McpException(id, "has " + settings.callsAtOnce() + " calls to answer, and no time was left to wait", McpException.Kind.LATE);
        }
        try {
            Map<String, Object> parameters = Map.of("name", tool, "arguments", arguments);
            try {
                return connected(deadline).ask(McpSchema.METHOD_TOOLS_CALL, parameters, deadline);
            } catch (McpException e) {
                if (!e.unheard()) {
                    throw e;
                }
                return connected(deadline).ask(McpSchema.METHOD_TOOLS_CALL, parameters, deadline);
            }
        } finally {
            calls.release();
        }
    }

    /** Its tools as they are now. */
    ToolList list() throws InterruptedException {
        Connection current = connected(clock.instant().plus(settings.startTimeout()));
        return ToolList.read(id, current, settings, clock.instant().plus(settings.listTimeout()));
    }

    private Connection connected(Instant deadline) throws InterruptedException {
        if (!connecting.tryLock(left(deadline), TimeUnit.NANOSECONDS)) {
            throw new McpException(id, "did not start in time", McpException.Kind.LATE);
        }
        try {
            Optional<Connection> whole = Optional.ofNullable(connection).filter(known -> !known.broken());
            return whole.isPresent() ? whole.get() : connect(deadline);
        } finally {
            connecting.unlock();
        }
    }

    /** One that fails to start is left alone for a while, so that a run does not start it a thousand times. */
    private Connection connect(Instant deadline) throws InterruptedException {
        if (closed) {
            throw new McpException(id, "is not called any more: this program is about to end");
        }
        if (failure != null && failure.when().plus(settings.restAfterFailure()).isAfter(clock.instant())) {
            throw failure.problem();
        }
        Instant start = clock.instant().plus(settings.startTimeout());
        try {
            Link opened = links.get();
            link = opened;
            if (closed) {
                opened.close();
            }
            Connection made = Connection.open(
                    id, opened, settings, clock, start.isBefore(deadline) ? start : deadline, listChanged);
            connection = made;
            failure = null;
            return made;
        } catch (LinkException e) {
            throw failed(new McpException(id, String.valueOf(e.getMessage())));
        } catch (McpException e) {
            throw e.late() && deadline.isBefore(start) ? e : failed(e); // a call's haste says nothing about the server
        }
    }

    private McpException failed(McpException problem) {
        failure = new Failure(problem, clock.instant());
        return problem;
    }

    private long left(Instant deadline) {
        return Math.max(0, Duration.between(clock.instant(), deadline).toNanos());
    }

    /** Does not wait for one that is about to be connected to. */
    @Override
    public void close() {
        closed = true;
        Link known = link;
        if (known != null) {
            known.close();
        }
    }
}
