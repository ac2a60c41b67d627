package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.WireJson;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/**
 * The hub, served over HTTP: every provider under its own path, documents under {@code /openapi.json} and
 * {@code /{provider}/openapi.json}, the list of documents under {@code /.well-known/api-catalog} (RFC 9727). Starts in
 * a fraction of a second; a provider is loaded when it is first asked for. Thread-safe.
 */
public final class HubServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HubServer.class.getName());

    private final Javalin server;
    private final URI baseUri;
    private final CountDownLatch closed = new CountDownLatch(1);

    private HubServer(Javalin server, URI baseUri) {
        this.server = server;
        this.baseUri = baseUri;
    }

    /** @throws HubPortInUseException if something else listens there */
    public static HubServer start(HubOptions options) {
        ProviderShelf shelf = new ProviderShelf(options.clock());
        Javalin server = Javalin.create(config -> configure(config, shelf));
        try {
            server.start(options.host(), options.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new HubPortInUseException(options.host(), options.port(), e);
        }
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return new HubServer(server, URI.create("http://" + host + ":" + server.port()));
    }

    /** Where the hub is reached, without trailing slash, such as {@code http://127.0.0.1:8377}. */
    public URI baseUri() {
        return baseUri;
    }

    /** Waits until {@link #close()} is called by another thread. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Stops to listen; calls in progress are ended. */
    @Override
    public void close() {
        server.stop();
        closed.countDown();
    }

    private static void configure(JavalinConfig config, ProviderShelf shelf) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        IndexPages index = new IndexPages(shelf);
        Dispatcher dispatcher = new Dispatcher(shelf);
        config.routes.get("/", index::index);
        config.routes.get("/health", index::health);
        config.routes.get("/openapi.json", index::allDocuments);
        config.routes.get("/.well-known/api-catalog", index::catalog);
        config.routes.get("/{provider}/openapi.json", index::document);
        config.routes.get("/<path>", dispatcher::handle);
        config.routes.post("/<path>", dispatcher::handle);
        config.routes.put("/<path>", dispatcher::handle);
        config.routes.patch("/<path>", dispatcher::handle);
        config.routes.delete("/<path>", dispatcher::handle);
        config.routes.exception(ApiProblem.class, HubServer::write);
        config.routes.exception(HttpResponseException.class, HubServer::refused);
        config.routes.exception(Exception.class, HubServer::failed);
    }

    private static void write(ApiProblem problem, Context context) {
        if (problem.status() == 429) {
            context.header("Retry-After", "1");
        }
        context.status(problem.status())
                .contentType("application/problem+json")
                .result(WireJson.write(problem.document()));
    }

    /** Refused by the server before any operation was asked: too large a body, for one. */
    private static void refused(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus()).contentType("text/plain").result(String.valueOf(refusal.getMessage()));
    }

    private static void failed(Exception failure, Context context) {
        LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path() + " failed", failure);
        write(ApiProblem.of(500, "The hub failed on this request; its log has the reason."), context);
    }
}
