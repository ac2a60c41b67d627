package dev.toolwright.hub.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks JSON against the schemas that {@link Schemas} makes, and tells all that is wrong at once. */
public final class SchemaCheck {

    /** A number of a few characters, 1e-999999999, takes a gigabyte as soon as another is added to it. */
    private static final int MOST_DIGITS = 2000;

    private final List<Violation> violations = new ArrayList<>();

    private SchemaCheck() {}

    /** All violations, in document order; empty if the value fits. */
    public static List<Violation> violations(JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck();
        check.visit("", schema, value);
        return List.copyOf(check.violations);
    }

    private void visit(String path, JsonNode schema, JsonNode value) {
        if (!schema.has("type")) {
            return;
        }
        String type = schema.get("type").asText();
        if (!hasType(type, value)) {
            add(path, "must be " + (type.matches("[aeiou].*") ? "an " : "a ") + type);
            return;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            add(path, "must be one of " + schema.get("enum"));
        }
        switch (type) {
            case "string" -> visitText(path, schema, value.asText());
            case "integer", "number" -> visitNumber(path, schema, value);
            case "array" -> visitArray(path, schema, value);
            case "object" -> visitObject(path, schema, value);
            default -> { /* booleans have no limits */ }
        }
    }

    private static boolean hasType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && isWhole(value);
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("not a schema of the hub: type '" + type + "'");
        };
    }

    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber() || value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean contains(JsonNode allowed, JsonNode value) {
        for (JsonNode one : allowed) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void visitText(String path, JsonNode schema, String text) {
        int length = text.codePointCount(0, text.length());
        checkSize(path, schema, "Length", length, "characters");
        if (schema.has("pattern") && !Pattern.compile(schema.get("pattern").asText()).matcher(text).find()) {
            add(path, "must match " + schema.get("pattern").asText());
        }
        TextFormat.find(schema.path("format").asText())
                .filter(format -> !format.matches(text))
                .ifPresent(format -> add(path, "must be " + format.expectation()));
    }

    private void visitNumber(String path, JsonNode schema, JsonNode value) {
        if (!isManageable(value.decimalValue())) {
            add(path, "must not have more than " + MOST_DIGITS + " digits before or behind the point");
            return;
        }
        if (schema.has("minimum") && value.decimalValue().compareTo(schema.get("minimum").decimalValue()) < 0) {
            add(path, "must be at least " + schema.get("minimum").asText());
        }
        if (schema.has("maximum") && value.decimalValue().compareTo(schema.get("maximum").decimalValue()) > 0) {
            add(path, "must be at most " + schema.get("maximum").asText());
        }
        switch (schema.path("format").asText()) {
            case "int32" -> checkFits(path, value.canConvertToInt(), "32");
            case "int64" -> checkFits(path, value.canConvertToLong(), "64");
            default -> { /* any size */ }
        }
    }

    private static boolean isManageable(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && number.precision() - (long) number.scale() <= MOST_DIGITS;
    }

    private void checkFits(String path, boolean fits, String bits) {
        if (!fits) {
            add(path, "must fit into " + bits + " bits");
        }
    }

    private void visitArray(String path, JsonNode schema, JsonNode value) {
        checkSize(path, schema, "Items", value.size(), "elements");
        for (int i = 0; i < value.size(); i++) {
            visit(path + "/" + i, schema.get("items"), value.get(i));
        }
    }

    private void visitObject(String path, JsonNode schema, JsonNode value) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                add(path + "/" + name.asText(), "is required");
            }
        });
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        value.forEachEntry((name, part) -> {
            if (properties.has(name)) {
                visit(path + "/" + name, properties.get(name), part);
            } else if (others.isObject()) {
                visit(path + "/" + name, others, part);
            } else {
                add(path + "/" + name, "is not a known property");
            }
        });
    }

    private void checkSize(String path, JsonNode schema, String what, int size, String unit) {
        if (size < schema.path("min" + what).asInt(0)) {
            add(path, "must have at least " + schema.get("min" + what).asText() + " " + unit);
        }
        if (size > schema.path("max" + what).asInt(Integer.MAX_VALUE)) {
            add(path, "must have at most " + schema.get("max" + what).asText() + " " + unit);
        }
    }

    private void add(String path, String detail) {
        violations.add(new Violation(path, detail));
    }
}
