package dev.toolwright.server.toolserver;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Serves tools to ToolBench's and StableToolBench's clients: {@code POST /rapidapi} and {@code /virtual}, and for people and
 * Prometheus {@code GET /health} and {@code /metrics}. Each call is a virtual thread. Thread-safe.
 */
public final class ToolServer implements AutoCloseable {

    private static final long MAX_REQUEST_BYTES = 1024 * 1024;

    /** Connections that are made at the same moment; the default of 50 turns the others away for a second or three. */
    private static final int MAX_ARRIVALS = 4096;

    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final String JSON = "application/json";

    private final ToolServerOptions options;
    private final ServedTools tools;
    private final Function<String, ToolCaller> callers;
    private final Clock clock;
    private final Accounts accounts;
    private final ToolServerMetrics metrics;
    private final Semaphore places;
    private final Map<String, ToolCaller> callerByUser = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Javalin server;

    private ToolServer(ToolServerOptions options, ServedTools tools, Function<String, ToolCaller> callers, Clock clock) {
        this.options = options;
        this.tools = tools;
        this.callers = callers;
        this.clock = clock;
        this.accounts = new Accounts(options.users(), options.usedQuotas().map(UsedQuotas::at), clock);
        this.metrics = new ToolServerMetrics(accounts);
        this.places = new Semaphore(options.maxCalls());
        this.server = Javalin.create(this::configure);
    }

    /**
     * @param tools which tools are served
     * @param callers who makes the calls of a user, asked once for each user's name
     * @param clock measures deadlines, and tells the day that quotas are for
     * @throws IllegalArgumentException in one line, if something else listens there, or the file of used quotas is something else
     */
    public static ToolServer start(
            ToolServerOptions options, ServedTools tools, Function<String, ToolCaller> callers, Clock clock) {
        ToolServer started = new ToolServer(options, tools, callers, clock);
        try {
            started.server.start();
        } catch (JavalinBindException e) {
            started.server.stop();
            throw new IllegalArgumentException("the tool server cannot listen at " + options.host() + ":" + options.port()
                    + ": the port is in use, or is not allowed; take another with --port", e);
        }
        return started;
    }

    /** Where the server is reached, without trailing slash. */
    public URI baseUri() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + server.port());
    }

    /** Waits until {@link #close()} is called by another thread. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Refuses further calls, waits for those in progress, ten seconds at the most, and stops. */
    @Override
    public void close() {
        if (stopping.compareAndSet(false, true)) {
            server.stop();
            closed.countDown();
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyServer(jetty -> {
            jetty.setHandler(new GracefulHandler()); // what Javalin adds goes inside of it
            jetty.setStopTimeout(DRAIN.toMillis());
        });
        config.jetty.addConnector(this::connector);
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.routes.post("/rapidapi", this::serve);
        config.routes.post("/virtual", this::serve);
        config.routes.get("/health", context -> context.contentType(JSON).result("{\"ok\": true}"));
        config.routes.get("/metrics", context -> context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text()));
        config.routes.exception(HttpResponseException.class, (refusal, context) -> context.status(refusal.getStatus())
                .contentType(JSON)
                .result("{\"detail\": \"the request was refused\"}"));
    }

    private Connector connector(Server jetty, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setAcceptQueueSize(MAX_ARRIVALS);
        return connector;
    }

    /** A web page that a user of this machine looks at could post here, but never without saying so. */
    private void serve(Context context) throws InterruptedException {
        if (context.header("Origin") != null) {
            context.status(403).contentType(JSON).result("{\"detail\": \"calls of web pages are refused\"}");
            return;
        }
        Instant began = clock.instant();
        metrics.began();
        boolean place = places.tryAcquire();
        try {
            Optional<ToolRequest> request = ToolRequest.read(context.bodyAsBytes());
            if (request.isEmpty()) {
                metrics.refused("", "malformed");
                context.status(422).contentType(JSON).result(
                        "{\"detail\": \"one JSON object is expected with tool_name, api_name, category, tool_input and toolbench_key\"}");
                return;
            }
            String key = request.get().key().isEmpty() ? Optional.ofNullable(context.header("toolbench_key")).orElse("") : request.get().key();
            context.contentType(JSON).result(place ? answer(request.get(), key) : busy());
        } finally {
            if (place) {
                places.release();
            }
            metrics.ended(Duration.between(began, clock.instant()));
        }
    }

    private String busy() {
        metrics.refused("", "busy");
        return ToolResponse.error("Too many requests error...");
    }

    private String answer(ToolRequest request, String key) throws InterruptedException {
        Optional<Accounts.Account> account = accounts.find(key);
        if (account.isEmpty()) {
            metrics.refused("", "unauthorized");
            return ToolResponse.error("Unauthorized error...");
        }
        String user = account.get().name();
        if (!account.get().take()) {
            metrics.refused(user, "quota");
            return ToolResponse.error("Too many requests error...");
        }
        if (request.arguments().isEmpty()) {
            metrics.refused(user, "arguments");
            return ToolResponse.error("Tool input parse error...\n");
        }
        Optional<String> tool = tools.find(request.category(), request.tool(), request.api());
        if (tool.isEmpty()) {
            metrics.refused(user, "unknown_tool");
            return ToolResponse.error("API " + request.api() + " of tool " + request.tool() + " is not in the catalogue");
        }
        ToolCall call = new ToolCall(Long.toString(number.incrementAndGet()), tool.get(), request.arguments().get());
        Observation observation = callerByUser.computeIfAbsent(user, callers).call(call, clock.instant().plus(options.timeout()));
        metrics.answered(user, observation);
        return ToolResponse.of(observation);
    }
}
