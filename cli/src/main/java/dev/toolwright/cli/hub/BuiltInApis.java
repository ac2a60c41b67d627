package dev.toolwright.cli.hub;

import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the built-in APIs answer. Their documents name the hub's usual address; calls go to a hub that is started in this
 * process on a free port with the first call, so that any number of commands may run at once, each with fresh state — or to a
 * running one. Thread-safe.
 */
public final class BuiltInApis implements AutoCloseable {

    /** The address that the imported documents name. */
    static final URI USUAL_ADDRESS = URI.create("http://127.0.0.1:" + HubOptions.DEFAULT_PORT);

    private final Optional<URI> running;
    private @Nullable HubServer started;

    /** @param running base address of a hub that runs already */
    public BuiltInApis(Optional<URI> running) {
        this.running = running;
    }

    /** Where a server of some document is to be called: another address for the hub's, its own for any other. */
    public URI resolve(URI server) {
        String address = server.toString();
        return address.startsWith(USUAL_ADDRESS + "/") || server.equals(USUAL_ADDRESS)
                ? URI.create(base() + address.substring(USUAL_ADDRESS.toString().length()))
                : server;
    }

    private synchronized URI base() {
        if (running.isPresent()) {
            return running.get();
        }
        if (started == null) {
            started = HubServer.start(HubOptions.defaults().withPort(0));
        }
        return started.baseUri();
    }

    /** Forgets what calls have changed: the next one goes to a fresh hub. A running one, which is not ours, stays as it is. */
    public synchronized void renew() {
        if (started != null) {
            started.close();
            started = null;
        }
    }

    @Override
    public synchronized void close() {
        renew();
    }
}
