package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema says about one value, gathered from its {@code $ref}s within the document, its {@code allOf}, and the only
 * alternative of an {@code anyOf} or {@code oneOf} that is not null. Other alternatives say nothing here: which one is meant
 * would be a guess.
 *
 * @param root the document, in which references lead
 * @param layers schemas that all apply
 */
record SchemaLayers(JsonNode root, List<JsonNode> layers) {

    /** References within references: documents of strangers may go round in circles. */
    private static final int MOST_LAYERS = 50;

    static SchemaLayers of(JsonNode document) {
        return at(document, document);
    }

    private static SchemaLayers at(JsonNode root, JsonNode schema) {
        List<JsonNode> layers = new ArrayList<>();
        gather(root, schema, layers);
        return new SchemaLayers(root, layers);
    }

    private static void gather(JsonNode root, JsonNode schema, List<JsonNode> layers) {
        if (!schema.isObject() || layers.size() >= MOST_LAYERS) {
            return;
        }
        layers.add(schema);
        String reference = schema.path("$ref").asText("");
        if (reference.startsWith("#/")) {
            gather(root, root.at(reference.substring(1)), layers);
        }
        schema.path("allOf").forEach(part -> gather(root, part, layers));
        for (String choice : List.of("anyOf", "oneOf")) {
            List<JsonNode> alternatives = new ArrayList<>();
            schema.path(choice).forEach(alternatives::add);
            alternatives.removeIf(alternative -> alternative.path("type").asText().equals("null"));
            if (alternatives.size() == 1) {
                gather(root, alternatives.getFirst(), layers);
            }
        }
    }

    /** Types that a value may have, null aside; empty if nothing is said. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode layer : layers) {
            JsonNode type = layer.path("type");
            if (type.isTextual()) {
                types.add(type.textValue());
            }
            type.forEach(one -> types.add(one.asText()));
        }
        types.remove("null");
        return types;
    }

    /** The first layer's; empty if there is none. */
    String format() {
        return layers.stream().map(layer -> layer.path("format").asText("")).filter(format -> !format.isEmpty()).findFirst().orElse("");
    }

    /** What is said about a property; about any property if not about this one. */
    SchemaLayers property(String name) {
        List<JsonNode> said = new ArrayList<>();
        for (JsonNode layer : layers) {
            JsonNode named = layer.path("properties").path(name);
            gather(root, named.isObject() ? named : layer.path("additionalProperties"), said);
        }
        return new SchemaLayers(root, said);
    }

    SchemaLayers items() {
        List<JsonNode> said = new ArrayList<>();
        layers.forEach(layer -> gather(root, layer.path("items"), said));
        return new SchemaLayers(root, said);
    }

    /** Names of all properties that are described. */
    Set<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        layers.forEach(layer -> layer.path("properties").fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** What an absent value stands for. */
    Optional<JsonNode> standard() {
        return layers.stream().map(layer -> layer.path("default")).filter(value -> !value.isMissingNode() && !value.isNull()).findFirst();
    }
}
