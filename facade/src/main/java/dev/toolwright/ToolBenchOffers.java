package dev.toolwright;

import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.catalog.toolbench.ToolBenchToolbox;
import dev.toolwright.catalog.toolbench.ToolBenchTools;
import dev.toolwright.gateway.ToolServerCaller;
import dev.toolwright.gateway.ToolServerSettings;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.runs.Instruction;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Offers each ToolBench query the tools that its file lists for it, called through a tool server. Thread-safe. */
public final class ToolBenchOffers implements Offers {

    private final Map<String, ToolBenchQuery> queries;
    private final ToolBenchTools tools;
    private final boolean compat;
    private final HttpSender sender;
    private final ToolServerSettings server;
    private final Clock clock;

    /**
     * @param tools where the listed tools are looked up
     * @param compat offers exactly what the reference offers
     */
    public ToolBenchOffers(
            List<ToolBenchQuery> queries,
            ToolBenchTools tools,
            boolean compat,
            HttpSender sender,
            ToolServerSettings server,
            Clock clock) {
        this.queries = byId(queries);
        this.tools = tools;
        this.compat = compat;
        this.sender = sender;
        this.server = server;
        this.clock = clock;
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
        Map<String, ToolServerOperation> operations = box.operations();
        Function<String, Optional<ToolServerOperation>> lookup = name -> Optional.ofNullable(operations.get(name));
        return new Offer(box.toolbox(), new ToolServerCaller(lookup, sender, server, clock));
    }

    /** What is offered for a query, and what of its list is missing. */
    public ToolBenchToolbox toolbox(String queryId) {
        ToolBenchQuery query = Optional.ofNullable(queries.get(queryId))
                .orElseThrow(() -> new IllegalArgumentException("there is no query " + queryId));
        return ToolBenchToolbox.of(query, tools, compat);
    }
}
