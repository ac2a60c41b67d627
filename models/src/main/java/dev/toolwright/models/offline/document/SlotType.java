package dev.toolwright.models.offline.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** JSON type of an argument. */
public enum SlotType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    /** The schema does not say. */
    ANY;

    /** Reads {@code type}, of several types the first that is not null; without one, guesses from the other keywords. */
    static SlotType of(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return named(one.asText());
                }
            }
        }
        if (type.isTextual()) {
            return named(type.asText());
        }
        if (schema.has("properties")) {
            return OBJECT;
        }
        return schema.has("items") ? ARRAY : schema.has("enum") ? STRING : ANY;
    }

    private static SlotType named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            default -> ANY;
        };
    }
}
