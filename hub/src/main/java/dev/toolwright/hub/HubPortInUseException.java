package dev.toolwright.hub;

/** The hub cannot listen, because something else already does. */
public final class HubPortInUseException extends RuntimeException {

    private final String host;
    private final int port;

    HubPortInUseException(String host, int port, Throwable cause) {
        super("The hub cannot start: port " + port + " on " + host + " is in use. Choose another port, or 0 for a free one.", cause);
        this.host = host;
        this.port = port;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }
}
