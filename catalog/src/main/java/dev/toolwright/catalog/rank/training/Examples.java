package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.Shortlist;
import dev.toolwright.operation.ToolServerOperation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes examples of instructions.
 *
 * @param tools finds a tool of the catalogue, as {@code catalog::find}
 */
public record Examples(Function<ToolServerOperation, Optional<CatalogEntry>> tools) {

    /** The relevant tools that the catalogue has. */
    public Set<CatalogEntry> relevant(LabelledInstruction instruction) {
        return instruction.relevant().stream()
                .flatMap(tool -> tools.apply(tool).stream())
                .collect(Collectors.toSet());
    }

    /**
     * @param relevant what {@link #relevant} found
     * @param entries of the candidates, in the shortlist's order
     */
    public Example of(
            LabelledInstruction instruction, Set<CatalogEntry> relevant, Shortlist list, List<CatalogEntry> entries) {
        boolean[] hits = new boolean[entries.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = relevant.contains(entries.get(i));
        }
        Set<String> providers = relevant.stream()
                .map(entry -> entry.tool().provider().id())
                .collect(Collectors.toSet());
        return new Example(
                instruction.id(),
                instruction.set(),
                Features.of(list).rows(),
                hits,
                instruction.relevant().size(),
                providers);
    }
}
