package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.Tool;
import java.util.Set;

/**
 * Tells tools apart: a digest of provider, name and schema. What is only there to be read (descriptions, titles, examples) does
 * not count, so that better wording does not part a tool from its captured answers.
 */
final class ToolIdentity {

    private static final Set<String> READING = Set.of("description", "title", "example", "examples", "$comment", "deprecated");
    private static final Set<String> SCHEMAS_BY_NAME =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
    private static final Set<String> SCHEMAS =
            Set.of("items", "prefixItems", "additionalProperties", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "contains");

    private ToolIdentity() {}

    static String of(Tool tool) {
        ObjectNode identity = CanonicalJson.object()
                .put("provider", tool.provider().id())
                .put("name", tool.name());
        CanonicalJson.parse(tool.schema().text()).ifPresentOrElse(
                schema -> identity.set("schema", rules(schema)), () -> identity.put("schema", tool.schema().text()));
        return Sha256.hex(CanonicalJson.write(identity));
    }

    private static JsonNode rules(JsonNode schema) {
        if (schema instanceof ArrayNode several) {
            ArrayNode all = several.arrayNode();
            several.forEach(one -> all.add(rules(one)));
            return all;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode rules = object.objectNode();
        object.propertyStream().filter(part -> !READING.contains(part.getKey())).forEach(part -> {
            JsonNode value = part.getValue();
            if (SCHEMAS_BY_NAME.contains(part.getKey()) && value instanceof ObjectNode named) {
                ObjectNode each = object.objectNode();
                named.propertyStream().forEach(one -> each.set(one.getKey(), rules(one.getValue())));
                value = each;
            } else if (SCHEMAS.contains(part.getKey())) {
                value = rules(value);
            }
            rules.set(part.getKey(), value);
        });
        return rules;
    }
}
