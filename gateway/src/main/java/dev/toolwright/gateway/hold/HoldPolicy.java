package dev.toolwright.gateway.hold;

import dev.toolwright.gateway.Target;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Which calls wait for approval.
 *
 * @param otherwise of providers that are not named
 * @param byProvider by the provider's id
 */
public record HoldPolicy(Holding otherwise, Map<String, Holding> byProvider) {

    /** Nothing waits; the default. */
    public static final HoldPolicy NONE = new HoldPolicy(Holding.NOTHING, Map.of());

    public HoldPolicy {
        byProvider = Map.copyOf(byProvider);
    }

    /** What waits. */
    public enum Holding {
        NOTHING,
        /**
         * Calls that change something: by their method, unless their document says otherwise; of an MCP server all that it
         * does not call reading only. Of a tool server's tools nobody knows, so they all wait.
         */
        CHANGES,
        EVERYTHING;

        /** @throws IllegalArgumentException if it is none of the words */
        public static Holding parse(String word) {
            return Arrays.stream(values())
                    .filter(holding -> holding.label().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is nothing that can be held; known: "
                            + Arrays.stream(values()).map(Holding::label).toList()));
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether calls of it wait. */
    public boolean holds(Target target) {
        return switch (byProvider.getOrDefault(target.provider(), otherwise)) {
            case NOTHING -> false;
            case CHANGES -> switch (target.operation()) {
                case RestOperation rest -> rest.changes();
                case ToolServerOperation _ -> true;
                case McpOperation mcp -> mcp.changes();
                case MadeOperation _ -> false; // a function without a world
                case LibraryOperation _ -> false; // it is not made at all
            };
            case EVERYTHING -> switch (target.operation()) {
                case RestOperation _, ToolServerOperation _, McpOperation _ -> true;
                case MadeOperation _, LibraryOperation _ -> false;
            };
        };
    }
}
