package dev.toolwright.catalog.toolbench;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Tool;
import java.util.Optional;
import java.util.function.Function;

/**
 * ToolBench's tools as a catalogue has them, imported earlier from tool or query files.
 *
 * @param entries finds the entry of an API, as {@code catalog::find}
 */
public record ToolBenchImported(Function<ToolServerOperation, Optional<CatalogEntry>> entries)
        implements ToolBenchTools {

    @Override
    public Optional<Found> find(ApiRef api, boolean compat) {
        ToolServerOperation operation = new ToolServerOperation(
                api.category(), ToolBenchNames.standard(api.tool()), ToolBenchNames.identifier(api.api()));
        return entries.apply(operation).map(entry -> {
            Tool tool = entry.tool();
            return new Found(
                    new Tool(
                            ToolBenchNames.function(api.api(), operation.toolName()),
                            tool.description(),
                            compat ? ToolBenchSchema.compat(tool.schema()) : tool.schema(),
                            tool.provider()),
                    operation);
        });
    }
}
