package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.mcp.link.Link;
import dev.toolwright.mcp.link.LinkException;
import dev.toolwright.mcp.link.SentRequest;
import dev.toolwright.mcp.link.SessionLostException;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpClientSession;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A server that is spoken with: the SDK's session over a link, past its greeting. Broken for good when the link is.
 * Thread-safe; each request blocks its caller's thread.
 */
final class Connection {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final TypeRef<Object> ANYTHING = new TypeRef<>() {};
    private static final Duration EVER = Duration.ofDays(1);
    private static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2025_11_25,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2024_11_05);

    private final String server;
    private final Link link;
    private final McpClientSession session;
    private final Clock clock;
    private volatile JsonNode greeting = JSON.missingNode();
    private volatile boolean refused;

    private Connection(String server, Link link, Clock clock, Runnable listChanged) {
        this.server = server;
        this.link = link;
        this.clock = clock;
        this.session = new McpClientSession(
                EVER,
                link,
                Map.of(McpSchema.METHOD_PING, _ -> Mono.just(Map.of())),
                Map.of(McpSchema.METHOD_NOTIFICATION_TOOLS_LIST_CHANGED, _ -> Mono.fromRunnable(listChanged)),
                mono -> mono);
        link.onBroken(session::close);
    }

    /**
     * Greets the server at the other end of a link, which this closes if that fails.
     *
     * @param listChanged run when the server says that its tools are others now
     * @throws McpException if it does not greet back in time, or speaks no version that we do
     */
    static Connection open(String server, Link link, McpSettings settings, Clock clock, Instant deadline, Runnable listChanged)
            throws InterruptedException {
        Connection connection = new Connection(server, link, clock, listChanged);
        boolean greeted = false;
        try {
            connection.greet(settings.version(), deadline);
            greeted = true;
            return connection;
        } finally {
            if (!greeted) {
                link.close();
            }
        }
    }

    private void greet(String version, Instant deadline) throws InterruptedException {
        JsonNode answer = ask(
                McpSchema.METHOD_INITIALIZE,
                Map.of(
                        "protocolVersion", VERSIONS.getFirst(),
                        "capabilities", Map.of(),
                        "clientInfo", Map.of("name", "toolwright", "version", version)),
                deadline);
        String spoken = answer.path("protocolVersion").asText();
        if (!VERSIONS.contains(spoken)) {
            throw new McpException(server, "speaks version '" + Untrusted.line(spoken) + "' of MCP; known are " + VERSIONS);
        }
        link.agreed(spoken);
        greeting = answer;
        await(session.sendNotification(McpSchema.METHOD_NOTIFICATION_INITIALIZED, null).toFuture(), new SentRequest(), deadline);
        link.listen();
    }

    /** What the server says of itself: {@code serverInfo}, {@code capabilities}, {@code instructions}. */
    JsonNode greeting() {
        return greeting;
    }

    boolean broken() {
        return refused || link.broken().isPresent();
    }

    /**
     * Sends a request and waits for its result. What nobody waits for any more is taken back.
     *
     * @throws McpException if no result comes by the deadline, or the connection breaks
     * @throws McpError if the server answers with an error
     */
    JsonNode ask(String method, Map<String, ?> parameters, Instant deadline) throws InterruptedException {
        SentRequest sent = new SentRequest();
        Mono<Object> result = session.sendRequest(method, parameters, ANYTHING).contextWrite(sent::in);
        return JSON.valueToTree(await(result.toFuture(), sent, deadline));
    }

    private @Nullable Object await(CompletableFuture<?> result, SentRequest sent, Instant deadline) throws InterruptedException {
        try {
            return result.get(Math.max(0, Duration.between(clock.instant(), deadline).toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            takeBack(result, sent, "timed out");
            throw new McpException(server, "did not answer in time", McpException.Kind.LATE);
        } catch (InterruptedException e) {
            takeBack(result, sent, "cancelled");
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof McpError error) {
                throw error;
            }
            if (e.getCause() instanceof SessionLostException lost) {
                refused = true;
                throw new McpException(server, String.valueOf(lost.getMessage()), McpException.Kind.UNHEARD);
            }
            throw new McpException(server, link.broken().orElseGet(() -> reason(e.getCause())));
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return cause instanceof LinkException known
                ? String.valueOf(known.getMessage())
                : "gave no answer that MCP allows: " + Untrusted.line(String.valueOf(cause));
    }

    private void takeBack(CompletableFuture<?> result, SentRequest sent, String reason) {
        result.cancel(true);
        sent.id().ifPresent(id -> {
            link.forget(id);
            Map<String, Object> cancelled = Map.of("requestId", id, "reason", reason);
            session.sendNotification("notifications/cancelled", cancelled).onErrorComplete().subscribe();
        });
    }
}
