package dev.toolwright.catalog.toolbench;

import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Tool;
import java.util.Optional;

/** Where the tools of ToolBench's queries are looked up: tool files, or a catalogue. */
@FunctionalInterface
public interface ToolBenchTools {

    /**
     * A tool and how it is called.
     *
     * @param tool with ToolBench's function name, not cut down to what the rest of the world allows
     */
    record Found(Tool tool, ToolServerOperation operation) {}

    /** @param compat whether optional parameters are offered only beside required ones, as the reference does */
    Optional<Found> find(ApiRef api, boolean compat);
}
