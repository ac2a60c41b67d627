package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.Shortlist;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes examples of instructions. */
public final class Examples {

    private Examples() {}

    /**
     * @param relevant those that the catalogue has
     * @param entries of the candidates, in the shortlist's order
     */
    public static Example of(
            LabelledInstruction instruction, Set<CatalogEntry> relevant, Shortlist list, List<CatalogEntry> entries) {
        boolean[] hits = new boolean[entries.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = relevant.contains(entries.get(i));
        }
        return new Example(
                instruction.id(),
                instruction.set(),
                Features.of(list).rows(),
                hits,
                instruction.relevant().size(),
                providers(relevant));
    }

    /** Of an instruction for which nothing was found at all. */
    public static Example withoutCandidates(LabelledInstruction instruction, Set<CatalogEntry> relevant) {
        return new Example(
                instruction.id(),
                instruction.set(),
                new float[0][],
                new boolean[0],
                instruction.relevant().size(),
                providers(relevant));
    }

    private static Set<String> providers(Set<CatalogEntry> relevant) {
        return relevant.stream().map(entry -> entry.tool().provider().id()).collect(Collectors.toSet());
    }
}
