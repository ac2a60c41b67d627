package dev.toolwright.catalog.search;

import java.util.List;

/**
 * A tool that was found, and why.
 *
 * @param reasons what adds up to its score, in the order in which it is added up
 */
public record ExplainedTool(ScoredTool found, List<Reason> reasons) {

    public ExplainedTool {
        reasons = List.copyOf(reasons);
    }
}
