package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.training.LabelledInstruction;
import dev.toolwright.operation.ToolServerOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An instruction, and what of the catalogue should be found for it.
 *
 * @param instruction as its file has it
 * @param wanted the relevant tools that the catalogue has, by name
 * @param missing the relevant tools that it has not; they count as not found
 */
public record Task(LabelledInstruction instruction, Map<String, CatalogEntry> wanted, List<String> missing) {

    public Task {
        wanted = Map.copyOf(wanted);
        missing = List.copyOf(missing);
    }

    /** @param tools finds a tool of the catalogue, as {@code catalog::find} */
    public static Task of(
            LabelledInstruction instruction, Function<ToolServerOperation, Optional<CatalogEntry>> tools) {
        Map<String, CatalogEntry> wanted = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (ToolServerOperation operation : instruction.relevant()) {
            tools.apply(operation)
                    .ifPresentOrElse(
                            entry -> wanted.put(entry.tool().name(), entry),
                            () -> missing.add(operation.category() + "/" + operation.toolName() + "/" + operation.apiName()));
        }
        return new Task(instruction, wanted, missing);
    }

    /** Relevance of documents by name, as a metric wants it. */
    Map<String, Integer> relevance() {
        Map<String, Integer> relevance = new LinkedHashMap<>();
        wanted.keySet().forEach(name -> relevance.put(name, 1));
        missing.forEach(name -> relevance.put(name, 1));
        return relevance;
    }
}
