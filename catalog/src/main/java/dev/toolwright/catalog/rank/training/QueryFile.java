package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.toolbench.ToolBenchNames;
import dev.toolwright.catalog.toolbench.ToolBenchQueries;
import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A query file of ToolBench as training data.
 *
 * @param findings is told what is left out
 */
record QueryFile(Path file, List<String> findings) {

    void read(List<LabelledInstruction> instructions) throws IOException {
        for (ToolBenchQuery query : ToolBenchQueries.read(file)) {
            Set<ToolServerOperation> relevant = new LinkedHashSet<>();
            query.relevant().forEach(api -> relevant.addAll(operations(api, query)));
            String place = file.getFileName() + ", query " + query.queryId();
            if (query.query().isBlank() || relevant.isEmpty()) {
                findings.add(place + ": " + (relevant.isEmpty() ? "no relevant API of its api_list" : "no text"));
            } else {
                instructions.add(new LabelledInstruction(set(), place, query.query(), List.copyOf(relevant)));
            }
        }
    }

    /** ToolBench's files are called G1 to G3, its sets I1 to I3. */
    private String set() {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        return name.matches("G[123]_.*") ? "I" + name.charAt(1) : name;
    }

    /** Relevant APIs are named without their category, which stands in the list of candidates. */
    private static List<ToolServerOperation> operations(ApiRef api, ToolBenchQuery query) {
        return query.candidates().stream()
                .filter(candidate -> candidate.tool().equals(api.tool()) && candidate.api().equals(api.api()))
                .map(candidate -> operation(candidate.category(), candidate.tool(), candidate.api()))
                .distinct()
                .toList();
    }

    static ToolServerOperation operation(String category, String tool, String api) {
        return new ToolServerOperation(category, ToolBenchNames.standard(tool), ToolBenchNames.identifier(api));
    }
}
