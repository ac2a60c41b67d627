package dev.toolwright.gateway.snapshot.volatility;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an instruction's answer hangs on.
 *
 * @param id in its file; empty if it has none
 * @param instruction its text
 * @param repeated calls that it made and that were captured in more than one session
 * @param tools whose answers to its calls changed, by name, with the fields; empty: as far as is known its answer stays
 */
public record InstructionVolatility(String id, String instruction, int repeated, Map<String, Set<String>> tools) {

    public InstructionVolatility {
        tools = Collections.unmodifiableMap(new TreeMap<>(tools));
    }
}
