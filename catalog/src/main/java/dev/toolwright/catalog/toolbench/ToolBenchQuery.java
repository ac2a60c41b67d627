package dev.toolwright.catalog.toolbench;

import java.util.List;

/**
 * One instruction of a query file.
 *
 * @param queryId as written; an instruction without one has its place in the file, from 0
 * @param query the instruction
 * @param candidates the APIs it may use, in the file's order
 * @param relevant the APIs that are thought to solve it
 */
public record ToolBenchQuery(String queryId, String query, List<ApiRef> candidates, List<ApiRef> relevant) {

    public ToolBenchQuery {
        candidates = List.copyOf(candidates);
        relevant = List.copyOf(relevant);
    }

    /**
     * Names an API as query files do.
     *
     * @param category empty where the file names none, as among relevant APIs
     * @param tool as written
     * @param api as written
     */
    public record ApiRef(String category, String tool, String api) {

        /** For people. */
        @Override
        public String toString() {
            return (category.isEmpty() ? "" : category + " / ") + tool + " / " + api;
        }
    }
}
