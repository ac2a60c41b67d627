package dev.toolwright;

import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.catalog.toolbench.ToolBenchToolbox;
import dev.toolwright.catalog.toolbench.ToolBenchTools;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.Target;
import dev.toolwright.runs.Instruction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers each ToolBench query the tools that its file lists for it, called through a tool server. Thread-safe. */
public final class ToolBenchOffers implements Offers {

    private final Map<String, ToolBenchQuery> queries;
    private final ToolBenchTools tools;
    private final boolean compat;
    private final Gateway gateway;

    /**
     * @param tools where the listed tools are looked up
     * @param compat offers exactly what the reference offers
     * @param gateway knows the tool server; the limits of its providers hold
     */
    public ToolBenchOffers(List<ToolBenchQuery> queries, ToolBenchTools tools, boolean compat, Gateway gateway) {
        this.queries = byId(queries);
        this.tools = tools;
        this.compat = compat;
        this.gateway = gateway;
    }

    private static Map<String, ToolBenchQuery> byId(List<ToolBenchQuery> queries) {
        Map<String, ToolBenchQuery> byId = LinkedHashMap.newLinkedHashMap(queries.size());
        for (ToolBenchQuery query : queries) {
            if (byId.put(query.queryId(), query) != null) {
                throw new IllegalArgumentException("two queries have the id " + query.queryId());
            }
        }
        return byId;
    }

    @Override
    public Offer of(Instruction instruction) {
        ToolBenchToolbox box = toolbox(instruction.id());
        if (box.toolbox().tools().isEmpty()) {
            throw new IllegalArgumentException("none of its tools is in the catalogue: " + box.missing());
        }
        return new Offer(box.toolbox(), gateway.owning(name -> target(box, name)));
    }

    private static Optional<Target> target(ToolBenchToolbox box, String name) {
        return Optional.ofNullable(box.operations().get(name))
                .flatMap(operation -> box.toolbox().find(name).map(tool -> new Target(tool.provider().id(), operation)));
    }

    /** What is offered for a query, and what of its list is missing. */
    public ToolBenchToolbox toolbox(String queryId) {
        ToolBenchQuery query = Optional.ofNullable(queries.get(queryId))
                .orElseThrow(() -> new IllegalArgumentException("there is no query " + queryId));
        return ToolBenchToolbox.of(query, tools, compat);
    }
}
