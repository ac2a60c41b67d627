package dev.toolwright.hub.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON schemas (draft 2020-12, as OpenAPI 3.1 has them) of records. A component is required unless it is an
 * {@link Optional} or has a default. Known types: text, booleans, whole and decimal numbers, {@code java.time}, enums,
 * records, {@link List}, {@link Map} from text, and {@link JsonNode} for any JSON value. Schemas are written in place,
 * without references; records must not contain themselves.
 */
public final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Schemas() {}

    /** The schema of a record, closed to unknown properties. */
    public static ObjectNode of(Class<? extends Record> type) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(nameOf(component), of(component));
            if (isRequired(component)) {
                required.add(nameOf(component));
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    /** The schema of one component: its type, and what its {@link Doc} says. */
    public static ObjectNode of(RecordComponent component) {
        ObjectNode schema = ofType(component.getGenericType());
        @Nullable Doc doc = component.getAnnotation(Doc.class);
        if (doc != null) {
            DocFacts.add(schema, doc);
        }
        return schema;
    }

    public static String nameOf(RecordComponent component) {
        return WireJson.wireName(component.getName());
    }

    public static boolean isRequired(RecordComponent component) {
        @Nullable Doc doc = component.getAnnotation(Doc.class);
        return component.getType() != Optional.class && (doc == null || doc.defaultValue().isEmpty());
    }

    private static ObjectNode ofType(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            default -> throw unknown(type);
        };
    }

    private static ObjectNode ofGeneric(ParameterizedType type) {
        List<Type> arguments = List.of(type.getActualTypeArguments());
        if (type.getRawType() == Optional.class) {
            return ofType(arguments.getFirst());
        }
        ObjectNode schema = JSON.objectNode();
        if (type.getRawType() == List.class) {
            schema.put("type", "array").set("items", ofType(arguments.getFirst()));
            return schema;
        }
        if (type.getRawType() == Map.class && arguments.getFirst() == String.class) {
            schema.put("type", "object").set("additionalProperties", ofType(arguments.getLast()));
            return schema;
        }
        throw unknown(type);
    }

    private static ObjectNode ofClass(Class<?> type) {
        if (type == JsonNode.class) {
            return JSON.objectNode();
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        if (type.isEnum()) {
            ObjectNode schema = JSON.objectNode().put("type", "string");
            ArrayNode names = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(c -> WireJson.wireName((Enum<?>) c)).forEach(names::add);
            return schema;
        }
        return ScalarType.find(type).orElseThrow(() -> unknown(type)).schema();
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no JSON schema is known for " + type.getTypeName());
    }

    /** An example that satisfies a schema made here: its own, or its default, or composed from its parts. */
    public static JsonNode exampleOf(JsonNode schema) {
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        if (schema.has("default")) {
            return schema.get("default");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "array" -> JSON.arrayNode().add(exampleOf(schema.get("items")));
            case "object" -> {
                ObjectNode example = JSON.objectNode();
                schema.path("properties").forEachEntry((name, part) -> example.set(name, exampleOf(part)));
                yield example;
            }
            default -> throw new IllegalArgumentException("a component without example: " + schema);
        };
    }
}
