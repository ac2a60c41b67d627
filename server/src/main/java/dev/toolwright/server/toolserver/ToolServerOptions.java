package dev.toolwright.server.toolserver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a {@link ToolServer} serves.
 *
 * @param host to listen at; default 127.0.0.1. Any other than a loopback address needs users, since whoever reaches the server
 *     calls APIs with the owner's credentials
 * @param port 0 takes a free one; default 8902
 * @param users who may call; default: nobody is named, and everyone may who reaches the server
 * @param timeout for one call; default 60 s
 * @param usedQuotas the file that keeps what was used of quotas, so that a restart doesn't give it again; default: none
 * @param maxCalls in progress at once; more are refused; default 10,000
 */
public record ToolServerOptions(String host, int port, List<ToolServerUser> users, Optional<Path> usedQuotas, Duration timeout, int maxCalls) {

    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 8902;
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
    public static final int DEFAULT_MAX_CALLS = 10_000;

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1", "localhost");
    private static final ToolServerOptions DEFAULTS =
            new ToolServerOptions(DEFAULT_HOST, DEFAULT_PORT, List.of(), Optional.empty(), DEFAULT_TIMEOUT, DEFAULT_MAX_CALLS);

    public ToolServerOptions {
        users = List.copyOf(users);
        if (users.isEmpty() && !LOOPBACK.contains(host)) {
            throw new IllegalArgumentException("without users the tool server listens at 127.0.0.1 only, not at " + host
                    + ": name users under tool-server in toolwright.yaml");
        }
        if (users.stream().map(ToolServerUser::name).distinct().count() < users.size()) {
            throw new IllegalArgumentException("two users of the tool server have one name");
        }
        if (!timeout.isPositive() || maxCalls <= 0) {
            throw new IllegalArgumentException("the timeout and the number of calls at once must be above zero");
        }
    }

    public static ToolServerOptions defaults() {
        return DEFAULTS;
    }

    /** Where to listen, and for whom: checked together. */
    public ToolServerOptions with(String newHost, int newPort, List<ToolServerUser> newUsers) {
        return new ToolServerOptions(newHost, newPort, newUsers, usedQuotas, timeout, maxCalls);
    }

    public ToolServerOptions withPort(int value) {
        return new ToolServerOptions(host, value, users, usedQuotas, timeout, maxCalls);
    }

    public ToolServerOptions withUsers(List<ToolServerUser> value) {
        return new ToolServerOptions(host, port, value, usedQuotas, timeout, maxCalls);
    }

    public ToolServerOptions withUsedQuotas(Path file) {
        return new ToolServerOptions(host, port, users, Optional.of(file), timeout, maxCalls);
    }

    public ToolServerOptions withTimeout(Duration value) {
        return new ToolServerOptions(host, port, users, usedQuotas, value, maxCalls);
    }

    public ToolServerOptions withMaxCalls(int value) {
        return new ToolServerOptions(host, port, users, usedQuotas, timeout, value);
    }
}
