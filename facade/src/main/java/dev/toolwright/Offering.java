package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which of the catalogue's tools are offered for an instruction.
 *
 * @param aliveOnly whether dead tools are passed over for all instructions
 */
record Offering(Supplier<Catalog> catalog, boolean aliveOnly) {

    private static final int SUGGESTIONS = 3;

    /**
     * The tools that the options name, or else those found for the instruction.
     *
     * @throws UnknownToolException if one is named that is not in the catalogue
     */
    Toolbox toolbox(String instruction, AskOptions options) {
        List<Tool> tools = options.tools().isEmpty()
                ? offers(catalog.get().search(query(instruction, options).withRequests(options.requests()).withTop(options.top())))
                : options.tools().stream().distinct().map(this::tool).toList();
        return new Toolbox(tools);
    }

    /** What a model that asks for further tools is offered. */
    List<Tool> more(String need, int top, AskOptions options) {
        return offers(catalog.get().search(query(need, options).withTop(top)));
    }

    /** Best first. */
    List<ScoredTool> find(String instruction, Top top) {
        return catalog.get().search(SearchQuery.of(instruction).withTop(top).withAliveOnly(aliveOnly));
    }

    /** Names that may have been meant by one that is none. */
    List<String> nearest(String name) {
        return catalog.get().search(SearchQuery.of(name).withTop(SUGGESTIONS).withRetriever(new Bm25())).stream()
                .map(found -> found.entry().tool().name())
                .toList();
    }

    private SearchQuery query(String need, AskOptions options) {
        return SearchQuery.of(need).withAliveOnly(options.aliveOnly() || aliveOnly);
    }

    private static List<Tool> offers(List<ScoredTool> found) {
        return found.stream().map(tool -> tool.entry().tool()).toList();
    }

    private Tool tool(String name) {
        return catalog.get()
                .find(name)
                .map(CatalogEntry::tool)
                .orElseThrow(() -> new UnknownToolException(name, nearest(name)));
    }
}
