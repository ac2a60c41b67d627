package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads ToolBench's query files. */
public final class ToolBenchQueries {

    private ToolBenchQueries() {}

    /**
     * All queries of a file, in its order.
     *
     * @throws IOException if it cannot be read, or is no query file; the message is one line that names file and place
     */
    public static List<ToolBenchQuery> read(Path file) throws IOException {
        JsonNode root;
        try {
            root = new DocumentParser().parse(Files.readAllBytes(file)).root();
        } catch (DocumentException e) {
            throw new IOException(file + (e.place().isEmpty() ? "" : ", " + e.place()) + ": " + e.reason(), e);
        }
        if (!root.isArray()) {
            throw new IOException(file + ": is no query file; an array of objects with \"query\" was expected");
        }
        List<ToolBenchQuery> queries = new ArrayList<>(root.size());
        for (JsonNode node : root) {
            if (!node.path("query").isTextual()) {
                throw new IOException(file + ", element " + queries.size() + ": has no \"query\"");
            }
            queries.add(query(node, queries.size()));
        }
        return queries;
    }

    private static ToolBenchQuery query(JsonNode node, int place) {
        List<ApiRef> candidates = new ArrayList<>();
        node.path("api_list").forEach(api -> candidates.add(new ApiRef(
                api.path("category_name").asText(), api.path("tool_name").asText(), api.path("api_name").asText())));
        List<ApiRef> relevant = new ArrayList<>();
        node.path("relevant APIs").forEach(pair ->
                relevant.add(new ApiRef("", pair.path(0).asText(), pair.path(1).asText())));
        return new ToolBenchQuery(
                node.path("query_id").asText(Integer.toString(place)), node.path("query").asText(), candidates, relevant);
    }
}
