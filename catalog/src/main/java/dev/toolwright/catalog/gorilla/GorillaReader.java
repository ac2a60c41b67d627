package dev.toolwright.catalog.gorilla;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.operation.LibraryOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads gorilla's API lists: a JSON object a line, or an array. Each framework is a provider, each call a tool that is found
 * and shown, but cannot be called from here.
 */
public final class GorillaReader {

    private static final int MAX_DESCRIPTION = 800;
    private static final int MAX_TITLE = 200;
    private static final int MAX_EXAMPLE = 4000;
    private static final Pattern LITERAL = Pattern.compile("'([^'\\s]{3,200})'");
    private static final Pattern ADDRESS = Pattern.compile("^https?://[^/]+/");

    private final Map<String, Map<ToolNames.Key, OperationDraft>> frameworks = new LinkedHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Set<JsonNode> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final String document;
    private int repeated;

    private GorillaReader(String document) {
        this.document = document;
    }

    public static boolean recognises(JsonNode root) {
        JsonNode first = root.isArray() ? root.path(0) : root;
        return first.path("api_call").isTextual() && (first.path("framework").isTextual() || first.path("api_data").isObject());
    }

    public static Reading read(JsonNode root, String name) {
        return new GorillaReader(name).read(root.isArray() ? root : JsonNodeFactory.instance.arrayNode().add(root));
    }

    private Reading read(JsonNode list) {
        if (list.path(0).path("api_data").isObject()) {
            return Reading.refused(document, "", "holds APIBench's instructions; import the list of the APIs that they are about");
        }
        for (JsonNode api : list) {
            names.merge(api.path("api_name").asText(), 1, Integer::sum);
        }
        int place = 0;
        for (JsonNode api : list) {
            place++;
            if (!api.path("api_call").isTextual() || api.path("api_call").asText().isBlank()) {
                findings.add(Finding.leftOut(document, "entry " + place, "has no api_call"));
            } else if (seen.add(api)) {
                add(api);
            } else {
                repeated++;
            }
        }
        if (repeated > 0) {
            findings.add(Finding.note(document, "", "entries that repeat others to the letter: " + repeated, "taken once"));
        }
        List<ProviderDraft> providers = frameworks.entrySet().stream()
                .map(framework -> provider(framework.getKey(), List.copyOf(framework.getValue().values())))
                .toList();
        return providers.isEmpty()
                ? Reading.refused(document, "", "names no call of a library")
                : new Reading(providers, findings);
    }

    private static ProviderDraft provider(String framework, List<OperationDraft> operations) {
        return new ProviderDraft(
                framework, "", "", "gorilla/" + framework, "", operations, JsonNodeFactory.instance.objectNode());
    }

    private void add(JsonNode api) {
        String framework = Prose.of(api.path("framework").asText("library"), MAX_TITLE);
        String call = api.path("api_call").asText().strip();
        int uses = calls.merge(framework + " " + call, 1, Integer::sum);
        ToolNames.Key key = new ToolNames.Key(name(api, call), "CALL", uses == 1 ? call : call + "#" + uses);
        OperationDraft tool = new OperationDraft(
                key,
                Prose.of(api.path("functionality").asText() + ": " + api.path("api_name").asText(), MAX_TITLE),
                description(api),
                GorillaArguments.schema(api.path("api_arguments")),
                new LibraryOperation(framework, call, lines(api.path("example_code"), MAX_EXAMPLE)),
                List.of());
        frameworks.computeIfAbsent(framework, _ -> new LinkedHashMap<>()).put(key, tool);
    }

    /** Many entries of a list share a name, that of the function called; what they load tells them apart. */
    private String name(JsonNode api, String call) {
        String name = api.path("api_name").asText();
        Matcher loaded = LITERAL.matcher(call);
        boolean shared = names.getOrDefault(name, 0) > 1;
        return shared && loaded.find() ? ADDRESS.matcher(loaded.group(1)).replaceFirst("") : name;
    }

    private static String description(JsonNode api) {
        String domain = api.path("domain").asText();
        String text = api.path("description").asText().strip();
        String performance = api.path("performance").path("dataset").isTextual()
                ? " Data set: " + api.path("performance").path("dataset").asText() + "."
                : "";
        return Prose.of((domain.isBlank() ? "" : domain + ". ") + text + performance, MAX_DESCRIPTION);
    }

    /** Example code is a text, a list of lines, or something else in a few entries. */
    private static String lines(JsonNode code, int max) {
        String text = code.isArray()
                ? StreamSupport.stream(code.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"))
                : code.asText();
        return text.length() <= max ? text : text.substring(0, max);
    }
}
