package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.toolwright.gateway.argument.Repair;
import dev.toolwright.gateway.argument.Repaired;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * Mends arguments and compares them with JSON schemas (2020-12), as leniently as the gateway reads arguments: a number may stand in quotes, a
 * list or an object may be packed into a string, null stands for nothing. Patterns are left to the API, as a document of
 * strangers could make one that takes for ever; what a schema refers to elsewhere is never fetched. Compiled schemas are kept.
 * Thread-safe.
 */
public final class SchemaChecker implements ArgumentChecker {

    /** Faults told at once: a model mends a few better than many. */
    private static final int MOST_FAULTS = 5;

    private static final int SCHEMAS_KEPT = 1_000;
    private static final String TYPE = "type";
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "object", "array", "null");

    private final LoadingCache<JsonText, Optional<Schema>> schemas =
            Caffeine.newBuilder().maximumSize(SCHEMAS_KEPT).build(SchemaChecker::compile);

    private final LoadingCache<JsonText, Optional<JsonNode>> documents =
            Caffeine.newBuilder().maximumSize(SCHEMAS_KEPT).build(document -> Json.parse(document.text()));

    @Override
    public List<Fault> check(Tool tool, String arguments) {
        Optional<Schema> schema = schemas.get(tool.schema());
        if (schema.isEmpty()) {
            return List.of();
        }
        try {
            return check(schema.get(), Arguments.parse(arguments).text());
        } catch (RefusedCallException unreadable) {
            return List.of(new Fault("", "", String.valueOf(unreadable.getMessage())));
        }
    }

    @Override
    public Fitting fit(Tool tool, String arguments) {
        Optional<JsonNode> schema = documents.get(tool.schema());
        if (schema.isEmpty()) {
            return new Fitting(arguments, List.of(), List.of());
        }
        try {
            Arguments given = Arguments.parse(arguments);
            Repaired repaired = Repair.of(schema.get(), given.object());
            if (repaired.notes().isEmpty()) {
                return new Fitting(arguments, List.of(), check(tool, given));
            }
            String text = Json.write(repaired.value());
            return new Fitting(text, repaired.notes(), check(tool, text));
        } catch (RefusedCallException unreadable) {
            return new Fitting(arguments, List.of(), check(tool, arguments));
        }
    }

    private List<Fault> check(Tool tool, Arguments arguments) {
        return schemas.get(tool.schema())
                .map(schema -> check(schema, arguments.text()))
                .orElse(List.of());
    }

    private static List<Fault> check(Schema schema, String arguments) {
        try {
            return schema.validate(arguments, InputFormat.JSON).stream()
                    .filter(error -> !isTolerated(error))
                    .limit(MOST_FAULTS)
                    .map(SchemaChecker::fault)
                    .toList();
        } catch (SchemaException | StackOverflowError unusable) {
            // A schema that refers to nothing, or to itself without end.
            return List.of();
        }
    }

    private static Optional<Schema> compile(JsonText document) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .typeLoose(true)
                .formatAssertionsEnabled(false)
                .locale(Locale.ENGLISH)
                .regularExpressionFactory(_ -> _ -> true)
                .build();
        // A registry of its own: what one document calls itself must not be what another means by that.
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)
                                .resourceLoaders(loaders -> loaders.values(List::clear))));
        try {
            return Optional.of(registry.getSchema(document.text(), InputFormat.JSON));
        } catch (SchemaException | JacksonException | IllegalArgumentException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isTolerated(Error error) {
        var value = error.getInstanceNode();
        if (value == null || value.isNull()) {
            return value != null;
        }
        return TYPE.equals(error.getKeyword()) && (isPacked(value) || !knowsTypes(error.getSchemaNode()));
    }

    private static boolean isPacked(tools.jackson.databind.JsonNode value) {
        return value.isString()
                && Json.parse(value.stringValue()).filter(JsonNode::isContainerNode).isPresent();
    }

    /** Documents of strangers have types like "float" too. */
    private static boolean knowsTypes(tools.jackson.databind.JsonNode type) {
        return type.isString() ? TYPES.contains(type.stringValue()) : type.isArray();
    }

    private static Fault fault(Error error) {
        String message = String.valueOf(error.getMessage()).replaceAll("\\R", " ");
        return new Fault(
                error.getInstanceLocation().toString(),
                error.getSchemaLocation().getFragment().toString(),
                message);
    }
}
