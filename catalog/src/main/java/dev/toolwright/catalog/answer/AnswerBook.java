package dev.toolwright.catalog.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.tool.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documented answers of one provider's tools. What their schemas share is kept once. Thread-safe.
 *
 * @param definitions schemas by the names that {@code $ref} has for them, {@code #/$defs/NAME}; not to be changed
 * @param tools tool name to its answers, whose schemas lack their {@code $defs}
 */
public record AnswerBook(ObjectNode definitions, Map<String, List<Draft>> tools) {

    static final String PREFIX = "#/$defs/";

    /** What a provider without documented answers has. */
    public static final AnswerBook EMPTY = new AnswerBook(JsonNodeFactory.instance.objectNode(), Map.of());

    public AnswerBook {
        tools = Map.copyOf(tools);
    }

    /**
     * An answer whose schema refers to the book's definitions.
     *
     * @param status as in {@link DocumentedAnswer}
     * @param mediaType as in {@link DocumentedAnswer}
     * @param schema not self-contained
     * @param examples bodies
     */
    public record Draft(String status, String mediaType, JsonNode schema, List<JsonNode> examples) {

        public Draft {
            examples = List.copyOf(examples);
        }
    }

    /** What a tool answers, successes first as documented; empty if nothing is known. */
    public List<DocumentedAnswer> of(String tool) {
        return tools.getOrDefault(tool, List.of()).stream().map(this::whole).toList();
    }

    private DocumentedAnswer whole(Draft draft) {
        List<JsonText> examples = draft.examples().stream().map(node -> new JsonText(node.toString())).toList();
        return new DocumentedAnswer(draft.status(), draft.mediaType(), new JsonText(closed(draft.schema())), examples);
    }

    private String closed(JsonNode schema) {
        Set<String> needed = new HashSet<>();
        List<JsonNode> open = new ArrayList<>(List.of(schema));
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        while (!open.isEmpty()) {
            for (JsonNode reference : open.removeLast().findValues("$ref")) {
                String name = reference.asText().startsWith(PREFIX) ? reference.asText().substring(PREFIX.length()) : "";
                if (this.definitions.has(name) && needed.add(name)) {
                    definitions.set(name, this.definitions.get(name));
                    open.add(this.definitions.get(name));
                }
            }
        }
        return definitions.isEmpty() || !schema.isObject()
                ? schema.toString()
                : ((ObjectNode) schema.deepCopy()).set("$defs", definitions).toString();
    }
}
