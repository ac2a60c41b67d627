package dev.toolwright.gateway.snapshot.volatility;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a tool's answers drift.
 *
 * @param tool its name
 * @param repeated calls that were captured in more than one session
 * @param changed of these, calls whose answer did not stay the same
 * @param fields what changed, to in how many calls it did; as {@link dev.toolwright.gateway.snapshot.capture.Change} names fields
 */
public record ToolVolatility(String tool, int repeated, int changed, Map<String, Integer> fields) {

    public ToolVolatility {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
