package dev.toolwright.catalog.toolbench;

import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The tools that one ToolBench instruction is solved with: one for each of its candidates, in the file's order, named and
 * described as the reference implementation does. An API that is listed twice is offered once; of two that would share a
 * name the later gets a number.
 *
 * @param toolbox what the model is offered
 * @param operations how each tool is called, by its name in the toolbox
 * @param missing candidates that no tool was found for: to be reported, never passed over
 */
public record ToolBenchToolbox(
        Toolbox toolbox, Map<String, ToolServerOperation> operations, List<ApiRef> missing) {

    /** What ToolBench's names may hold and some vendors refuse. */
    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9_-]");

    public ToolBenchToolbox {
        operations = Map.copyOf(operations);
        missing = List.copyOf(missing);
    }

    /** @param compat offers what the reference offers, where leaving its defects behind would change that */
    public static ToolBenchToolbox of(ToolBenchQuery query, ToolBenchTools tools, boolean compat) {
        Map<String, ToolServerOperation> operations = new LinkedHashMap<>();
        List<Tool> offered = new ArrayList<>();
        List<ApiRef> missing = new ArrayList<>();
        for (ApiRef api : query.candidates()) {
            Optional<ToolBenchTools.Found> found = tools.find(api, compat);
            if (found.isEmpty()) {
                missing.add(api);
            } else if (!operations.containsValue(found.get().operation())) {
                Tool tool = named(found.get().tool(), operations, compat);
                operations.put(tool.name(), found.get().operation());
                offered.add(tool);
            }
        }
        return new ToolBenchToolbox(new Toolbox(offered), operations, missing);
    }

    private static Tool named(Tool tool, Map<String, ToolServerOperation> taken, boolean compat) {
        String legal = compat ? tool.name() : ILLEGAL.matcher(tool.name()).replaceAll("_");
        String name = legal;
        for (int number = 2; taken.containsKey(name); number++) {
            String end = "_" + number;
            int length = Math.min(legal.length(), ToolBenchNames.MAX_FUNCTION - end.length());
            name = legal.substring(legal.length() - length) + end;
        }
        return new Tool(name, tool.description(), tool.schema(), tool.provider());
    }
}
