package dev.toolwright.gateway.snapshot.volatility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Adds up what series show. For one use, by one thread. */
final class Findings {

    private final Map<String, ToolCount> tools = new LinkedHashMap<>();
    private final Map<Series.Instruction, InstructionCount> instructions = new LinkedHashMap<>();

    private static final class ToolCount {
        private int repeated;
        private int changed;
        private final Map<String, Integer> fields = new TreeMap<>();
    }

    private static final class InstructionCount {
        private int repeated;
        private final Map<String, Set<String>> fieldsByTool = new TreeMap<>();
    }

    void add(Series series) {
        if (!series.repeated()) {
            return;
        }
        Set<String> changes = series.changes();
        ToolCount tool = tools.computeIfAbsent(series.tool(), _ -> new ToolCount());
        tool.repeated++;
        tool.changed += changes.isEmpty() ? 0 : 1;
        changes.forEach(field -> tool.fields.merge(field, 1, Integer::sum));
        for (Series.Instruction instruction : series.instructions()) {
            InstructionCount count = instructions.computeIfAbsent(instruction, _ -> new InstructionCount());
            count.repeated++;
            if (!changes.isEmpty()) {
                count.fieldsByTool.computeIfAbsent(series.tool(), _ -> new TreeSet<>()).addAll(changes);
            }
        }
    }

    /** @param names a tool's name by its identity */
    List<ToolVolatility> tools(UnaryOperator<String> names) {
        return tools.entrySet().stream()
                .map(tool -> new ToolVolatility(
                        names.apply(tool.getKey()), tool.getValue().repeated, tool.getValue().changed, tool.getValue().fields))
                .toList();
    }

    List<InstructionVolatility> instructions(UnaryOperator<String> names) {
        return instructions.entrySet().stream()
                .map(entry -> new InstructionVolatility(
                        entry.getKey().id(), entry.getKey().text(), entry.getValue().repeated, named(entry.getValue(), names)))
                .toList();
    }

    private static Map<String, Set<String>> named(InstructionCount count, UnaryOperator<String> names) {
        Map<String, Set<String>> named = new TreeMap<>();
        count.fieldsByTool.forEach((identity, fields) -> named.computeIfAbsent(names.apply(identity), _ -> new TreeSet<>()).addAll(fields));
        return named;
    }
}
