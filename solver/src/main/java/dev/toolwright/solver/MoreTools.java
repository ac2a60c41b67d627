package dev.toolwright.solver;

import dev.toolwright.tool.ToolFinder;

/**
 * Lets the model ask for further tools during a run.
 *
 * @param finder who finds them
 * @param cap how many may come to those offered at the beginning, on one path; at least 1
 */
public record MoreTools(ToolFinder finder, int cap) {

    public MoreTools {
        if (cap < 1) {
            throw new IllegalArgumentException("the number of further tools must be at least 1, not " + cap);
        }
    }
}
