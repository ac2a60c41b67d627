package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.document.Pointer;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads ToolBench's tool files, query files (the tools that their queries offer), corpora of its retriever and lists of APIs
 * as providers. Every API becomes a tool that is called through a tool server.
 */
public final class ToolBenchReader {

    private static final String CONTENT = "document_content";

    private ToolBenchReader() {}

    /** Whether a document looks like one of ToolBench's that describe tools. */
    public static boolean recognises(JsonNode root) {
        JsonNode first = root.path(0);
        return root.path("tool_name").isTextual() && root.path("api_list").isArray()
                || first.path("api_list").isArray()
                || first.has(CONTENT)
                || first.path("tool_name").isTextual() && first.path("api_name").isTextual();
    }

    /** What a document of ToolBench's is that describes no tools; empty: none that is known. */
    public static Optional<String> otherwise(JsonNode root) {
        if (root.path("api_list").isArray()) {
            return Optional.of("is one of ToolBench's files of response examples, which describe no tools");
        }
        if (root.has("answer_generation")) {
            return Optional.of("is one of ToolBench's answers, which describe no tools");
        }
        if (ProviderDescriptions.recognises(root)) {
            return Optional.of("describes ToolBench's providers and no tools: import the corpus or the query files, and name this "
                    + "file with --descriptions");
        }
        return root.path(0).has("query")
                ? Optional.of("is one of ToolBench's query files, but its queries offer no tools (\"api_list\")")
                : Optional.empty();
    }

    /**
     * @param location of a tool file: the folder's name is the category
     * @param elsewhere gives the description of a provider by name where the document has none; empty: there is none
     */
    public static Reading read(JsonNode root, String name, URI location, UnaryOperator<String> elsewhere) {
        Gathered gathered = new Gathered(name, elsewhere);
        if (root.isObject()) {
            gathered.describe(category(root, location), root.path("tool_name").asText(), root.path("tool_description").asText());
            gathered.addAll(Pointer.of("api_list"), root.path("api_list"), api -> new Key(
                    category(root, location), root.path("tool_name").asText()));
        } else if (root.path(0).path("api_list").isArray()) {
            for (int i = 0; i < root.size(); i++) {
                gathered.addAll(Pointer.of(Integer.toString(i), "api_list"), root.path(i).path("api_list"), Key::of);
            }
        } else {
            gathered.addAll("", root, Key::of);
        }
        return gathered.reading(name);
    }

    private static String category(JsonNode tool, URI location) {
        String written = tool.path("category_name").asText();
        String[] steps = Objects.requireNonNullElse(location.getPath(), "").split("/");
        return written.isEmpty() && steps.length > 1 ? steps[steps.length - 2] : written;
    }

    private record Key(String category, String tool) {

        static Key of(JsonNode api) {
            return new Key(api.path("category_name").asText(), api.path("tool_name").asText());
        }
    }

    /** The APIs of one document by their tool. */
    private static final class Gathered {

        private final String document;
        private final UnaryOperator<String> elsewhere;
        private final Map<Key, Map<String, OperationDraft>> tools = new LinkedHashMap<>();
        private final Map<Key, String> descriptions = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Gathered(String document, UnaryOperator<String> elsewhere) {
            this.document = document;
            this.elsewhere = elsewhere;
        }

        void describe(String category, String tool, String description) {
            descriptions.put(new Key(category, tool), description.strip());
        }

        void addAll(String place, JsonNode list, Function<JsonNode, Key> key) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode api = list.get(i).has(CONTENT) ? list.get(i).get(CONTENT) : list.get(i);
                add(place + Pointer.of(Integer.toString(i)), key.apply(api), api);
            }
        }

        private void add(String place, Key key, JsonNode node) {
            ToolBenchApi api = ToolBenchApi.of(node);
            String id = ToolBenchNames.identifier(api.name());
            if (id.isEmpty() || key.tool().isBlank()) {
                findings.add(Finding.leftOut(document, place, node.isObject() ? "has no name, or its tool has none" : "is no JSON object"));
                return;
            }
            OperationDraft draft = new OperationDraft(
                    new ToolNames.Key(id, "CALL", id),
                    api.name(),
                    api.description().strip(),
                    ToolBenchSchema.of(api, false),
                    new ToolServerOperation(key.category(), ToolBenchNames.standard(key.tool()), id),
                    ToolBenchTemplate.answers(node));
            OperationDraft other = tools.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(id, draft);
            if (other != null && !other.description().equals(draft.description())) {
                findings.add(Finding.leftOut(document, place, "tool servers know it by the name '" + id + "', which an earlier API of "
                        + key.tool() + " has"));
            }
        }

        private String description(Key key) {
            String own = descriptions.getOrDefault(key, "");
            return own.isEmpty() ? elsewhere.apply(key.tool()) : own;
        }

        Reading reading(String document) {
            List<ProviderDraft> providers = new ArrayList<>();
            tools.forEach((key, operations) -> providers.add(new ProviderDraft(
                    key.tool(),
                    description(key),
                    key.category(),
                    "",
                    key.category() + "/" + ToolBenchNames.standard(key.tool()),
                    "",
                    List.copyOf(operations.values()),
                    JsonNodeFactory.instance.objectNode(),
                    true)));
            if (providers.isEmpty()) {
                findings.addFirst(Finding.refused(document, "", "describes no API"));
            }
            return new Reading(providers, findings);
        }
    }
}
