package dev.toolwright.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How the hub is served.
 *
 * @param host the address it listens on; only the loopback by default
 * @param port the port; 0 takes a free one
 * @param clock what "today" and "now" are for the providers; by default it stands still, so that answers never change
 */
public record HubOptions(String host, int port, Clock clock) {

    /** The port of the program, when nothing else is said. */
    public static final int DEFAULT_PORT = 8377;

    /** The moment at which the hub's clock stands by default: Thursday, 15 January 2026, 09:00 UTC. */
    public static final Instant DEFAULT_NOW = Instant.parse("2026-01-15T09:00:00Z");

    public HubOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535: " + port);
        }
    }

    /** 127.0.0.1, port 8377, a clock that stands at {@link #DEFAULT_NOW}. */
    public static HubOptions defaults() {
        return new HubOptions("127.0.0.1", DEFAULT_PORT, Clock.fixed(DEFAULT_NOW, ZoneOffset.UTC));
    }

    public HubOptions withHost(String newHost) {
        return new HubOptions(newHost, port, clock);
    }

    public HubOptions withPort(int newPort) {
        return new HubOptions(host, newPort, clock);
    }

    public HubOptions withClock(Clock newClock) {
        return new HubOptions(host, port, newClock);
    }
}
