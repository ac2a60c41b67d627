package dev.toolwright.hub.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.api.Parameter;
import dev.toolwright.hub.schema.Schemas;

/** Writes one operation as OpenAPI 3.1 has it. */
final class OperationWriter {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private OperationWriter() {}

    static ObjectNode write(ApiOperation<?, ?> operation, ApiProvider provider) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.putArray("tags").add(provider.title());
        written.put("operationId", operation.id())
                .put("summary", operation.summary())
                .put("description", operation.description());
        if (!operation.parameters().isEmpty()) {
            ArrayNode parameters = written.putArray("parameters");
            operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        }
        operation.bodySchema().ifPresent(schema -> {
            ObjectNode body = written.putObject("requestBody").put("required", true);
            media(body, JSON, schema).set("example", Schemas.exampleOf(schema));
        });
        responses(written.putObject("responses"), operation, provider);
        return written;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode schema = parameter.schema().deepCopy();
        JsonNode description = schema.remove("description");
        schema.remove("examples");
        ObjectNode written = JsonNodeFactory.instance.objectNode()
                .put("name", parameter.name())
                .put("in", parameter.location().wireName())
                .put("required", parameter.required());
        written.set("description", description);
        written.set("schema", schema);
        written.set("example", Schemas.exampleOf(parameter.schema()));
        return written;
    }

    private static void responses(ObjectNode responses, ApiOperation<?, ?> operation, ApiProvider provider) {
        ObjectNode success = responses.putObject(String.valueOf(operation.status()));
        success.put("description", operation.status() == 204 ? "Done; no content." : operation.summary() + ".");
        operation.outputSchema()
                .ifPresent(schema -> media(success, JSON, schema).set("example", Schemas.exampleOf(schema)));
        problem(responses, 400, "The request is not as documented; the errors are listed.");
        if (provider.keyRequired()) {
            problem(responses, 401, "The header " + ApiProvider.KEY_HEADER + " is missing.");
            problem(responses, 403, "The key is not known.");
        }
        if (operation.bodySchema().isPresent()) {
            problem(responses, 415, "The body is not declared as application/json.");
        }
        operation.errors().forEach((status, meaning) -> problem(responses, status, meaning));
    }

    private static void problem(ObjectNode responses, int status, String meaning) {
        ObjectNode response = responses.putObject(String.valueOf(status))
                .put("description", ApiProblem.titleOf(status) + ". " + meaning);
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem");
        media(response, PROBLEM, schema);
        if (status == 429) {
            ObjectNode header = response.putObject("headers").putObject("Retry-After");
            header.put("description", "Seconds to wait before the next call.").putObject("schema").put("type", "integer");
        }
    }

    private static ObjectNode media(ObjectNode holder, String type, ObjectNode schema) {
        ObjectNode media = holder.putObject("content").putObject(type);
        media.set("schema", schema);
        return media;
    }
}
