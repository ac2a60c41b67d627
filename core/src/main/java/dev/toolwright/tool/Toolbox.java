package dev.toolwright.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tools offered for one instruction, in the order in which the model sees them.
 *
 * @param tools with distinct names
 */
public record Toolbox(List<Tool> tools) {

    public Toolbox {
        tools = List.copyOf(tools);
        Map<String, Tool> byName = LinkedHashMap.newLinkedHashMap(tools.size());
        for (Tool tool : tools) {
            if (byName.put(tool.name(), tool) != null) {
                throw new IllegalArgumentException("two tools of one toolbox are named " + tool.name());
            }
        }
    }

    public static Toolbox of(Tool... tools) {
        return new Toolbox(List.of(tools));
    }

    public Optional<Tool> find(String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    /** The distinct providers of these tools, in order of first appearance. */
    public List<Provider> providers() {
        return tools.stream().map(Tool::provider).distinct().toList();
    }

    public List<String> names() {
        return tools.stream().map(Tool::name).toList();
    }
}
