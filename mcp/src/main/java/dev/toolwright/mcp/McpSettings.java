package dev.toolwright.mcp;

import java.time.Duration;

/**
 * What is expected of MCP servers.
 *
 * @param startTimeout how long one may take until it answers for the first time; default a minute, as launchers fetch programs
 * @param listTimeout how long it may take to list its tools; default 30 s
 * @param restAfterFailure how long after one that did not start it is not tried again; default 5 s
 * @param callsAtOnce made to one server; more wait; default 8
 * @param maxMessageBytes of one message; default 16 MiB
 * @param maxTools of one server; what it lists beyond is left out, and said so; default 2000
 * @param version of this program, as servers are told
 */
public record McpSettings(
        Duration startTimeout,
        Duration listTimeout,
        Duration restAfterFailure,
        int callsAtOnce,
        long maxMessageBytes,
        int maxTools,
        String version) {

    public static McpSettings defaults() {
        return new McpSettings(
                Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(5), 8, 16L << 20, 2000, "0.1.0");
    }

    public McpSettings withStartTimeout(Duration value) {
        return new McpSettings(value, listTimeout, restAfterFailure, callsAtOnce, maxMessageBytes, maxTools, version);
    }

    public McpSettings withListTimeout(Duration value) {
        return new McpSettings(startTimeout, value, restAfterFailure, callsAtOnce, maxMessageBytes, maxTools, version);
    }

    public McpSettings withRestAfterFailure(Duration value) {
        return new McpSettings(startTimeout, listTimeout, value, callsAtOnce, maxMessageBytes, maxTools, version);
    }

    public McpSettings withCallsAtOnce(int value) {
        return new McpSettings(startTimeout, listTimeout, restAfterFailure, value, maxMessageBytes, maxTools, version);
    }

    public McpSettings withMaxMessageBytes(long value) {
        return new McpSettings(startTimeout, listTimeout, restAfterFailure, callsAtOnce, value, maxTools, version);
    }

    public McpSettings withMaxTools(int value) {
        return new McpSettings(startTimeout, listTimeout, restAfterFailure, callsAtOnce, maxMessageBytes, value, version);
    }
}
