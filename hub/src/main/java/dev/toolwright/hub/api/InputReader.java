package dev.toolwright.hub.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.schema.SchemaCheck;
import dev.toolwright.hub.schema.Schemas;
import dev.toolwright.hub.schema.WireJson;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one request into the input record of its operation, or tells all that is wrong with it. */
final class InputReader {

    private static final String NUMBER = "-?\\d{1,1000}(\\.\\d{1,1000})?([eE][+-]?\\d{1,3})?";

    private final PathTemplate path;
    private final ApiRequest request;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> queryNames = new HashSet<>();

    private InputReader(PathTemplate path, ApiRequest request) {
        this.path = path;
        this.request = request;
    }

    /** @throws ApiProblem with status 400, if the request is not as documented */
    static <I extends Record> I read(Class<I> type, PathTemplate path, ApiRequest request) {
        InputReader reader = new InputReader(path, request);
        ObjectNode input = reader.record(type);
        reader.refuseUnknownQuery();
        if (!reader.errors.isEmpty()) {
            throw ApiProblem.badRequest(reader.errors);
        }
        try {
            return WireJson.mapper().treeToValue(input, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a checked request does not fit " + type.getName(), e);
        }
    }

    private ObjectNode record(Class<? extends Record> type) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Schemas.nameOf(component);
            if (Inputs.isBody(component)) {
                input.set(name, body(Schemas.of(component)));
            } else if (Inputs.isGroup(component)) {
                input.set(name, record(Inputs.groupType(component)));
            } else {
                parameter(input, name, Inputs.parameter(component, path));
            }
        }
        return input;
    }

    private void parameter(ObjectNode input, String name, Parameter parameter) {
        if (parameter.location() == ParameterLocation.QUERY) {
            queryNames.add(parameter.name());
        }
        List<String> values = request.values(parameter);
        if (!values.isEmpty()) {
            input.set(name, checked(parameter, values));
        } else if (parameter.schema().has("default")) {
            input.set(name, parameter.schema().get("default"));
        } else if (parameter.required()) {
            error(parameter.location().wireName(), parameter.name(), "is required");
        }
    }

    private JsonNode checked(Parameter parameter, List<String> values) {
        JsonNode schema = parameter.schema();
        String in = parameter.location().wireName();
        boolean array = schema.path("type").asText().equals("array");
        if (!array && values.size() > 1) {
            error(in, parameter.name(), "must be given once");
        }
        JsonNode value = array ? array(schema.get("items"), values) : typed(schema, values.getFirst());
        SchemaCheck.violations(schema, value)
                .forEach(wrong -> error(in, parameter.name() + wrong.path(), wrong.detail()));
        return value;
    }

    private static ArrayNode array(JsonNode items, List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(typed(items, value)));
        return array;
    }

    /** The text as the schema's type; text that is not of that type stays text, for the check to refuse. */
    private static JsonNode typed(JsonNode schema, String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> text.matches(NUMBER) ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
            case "boolean" -> text.matches("true|false") ? json.booleanNode(text.equals("true")) : json.textNode(text);
            default -> json.textNode(text);
        };
    }

    private JsonNode body(ObjectNode schema) {
        if (request.body().isBlank()) {
            error("body", "", "is required: a JSON object");
            return schema;
        }
        try {
            JsonNode body = WireJson.parse(request.body());
            Defaults.fill(schema, body);
            SchemaCheck.violations(schema, body).forEach(wrong -> error("body", wrong.path(), wrong.detail()));
            return body;
        } catch (JsonProcessingException e) {
            error("body", "", "must be JSON: " + e.getOriginalMessage());
            return schema;
        }
    }

    private void refuseUnknownQuery() {
        request.query().keySet().stream()
                .filter(name -> !queryNames.contains(name))
                .forEach(name -> error("query", name, "is not a parameter of this operation; known are " + known()));
    }

    private String known() {
        return queryNames.isEmpty() ? "none" : String.join(", ", queryNames.stream().sorted().toList());
    }

    private void error(String in, String name, String detail) {
        errors.add(new FieldError(in, name, detail));
    }
}
