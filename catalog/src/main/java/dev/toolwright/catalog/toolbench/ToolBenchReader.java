package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.operation.ToolServerOperation;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads ToolBench's tool files, query files (the tools that their queries offer) and lists of APIs as providers. Every API
 * becomes a tool that is called through a tool server.
 */
public final class ToolBenchReader {

    private ToolBenchReader() {}

    /** Whether a document looks like one of ToolBench's. */
    public static boolean recognises(JsonNode root) {
        JsonNode first = root.path(0);
        return root.path("tool_name").isTextual() && root.path("api_list").isArray()
                || first.path("api_list").isArray()
                || first.path("tool_name").isTextual() && first.path("api_name").isTextual();
    }

    /** @param location of a tool file: the folder's name is the category */
    public static Reading read(JsonNode root, String name, URI location) {
        Gathered gathered = new Gathered();
        if (root.isObject()) {
            gathered.describe(category(root, location), root.path("tool_name").asText(), root.path("tool_description").asText());
            root.path("api_list").forEach(api ->
                    gathered.add(category(root, location), root.path("tool_name").asText(), api));
        } else {
            for (JsonNode element : root) {
                JsonNode list = element.path("api_list");
                (list.isArray() ? list : List.of(element)).forEach(api -> gathered.add(
                        api.path("category_name").asText(), api.path("tool_name").asText(), api));
            }
        }
        return gathered.reading(name);
    }

    private static String category(JsonNode tool, URI location) {
        String written = tool.path("category_name").asText();
        String[] steps = Objects.requireNonNullElse(location.getPath(), "").split("/");
        return written.isEmpty() && steps.length > 1 ? steps[steps.length - 2] : written;
    }

    /** The APIs of one document by their tool. */
    private static final class Gathered {

        private record Key(String category, String tool) {}

        private final Map<Key, Map<String, OperationDraft>> tools = new LinkedHashMap<>();
        private final Map<Key, String> descriptions = new LinkedHashMap<>();

        void describe(String category, String tool, String description) {
            descriptions.put(new Key(category, tool), description.strip());
        }

        void add(String category, String tool, JsonNode node) {
            ToolBenchApi api = ToolBenchApi.of(node);
            String id = ToolBenchNames.identifier(api.name());
            String description = api.description().strip();
            ToolServerOperation operation =
                    new ToolServerOperation(category, ToolBenchNames.standard(tool), id);
            tools.computeIfAbsent(new Key(category, tool), key -> new LinkedHashMap<>())
                    .putIfAbsent(id, new OperationDraft(
                            new ToolNames.Key(id, "CALL", id),
                            api.name(),
                            description,
                            ToolBenchSchema.of(api, false),
                            operation,
                            ToolBenchTemplate.answers(node)));
        }

        Reading reading(String document) {
            List<ProviderDraft> providers = new ArrayList<>();
            tools.forEach((key, operations) -> providers.add(new ProviderDraft(
                    key.tool(),
                    descriptions.getOrDefault(key, ""),
                    key.category(),
                    key.category() + "/" + ToolBenchNames.standard(key.tool()),
                    "",
                    List.copyOf(operations.values()),
                    JsonNodeFactory.instance.objectNode())));
            return providers.isEmpty()
                    ? Reading.refused(document, "api_list", "describes no API")
                    : new Reading(providers, List.<Finding>of());
        }
    }
}
