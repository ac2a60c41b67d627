package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.toolwright.tool.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.JacksonException;

/** A schema of answers. Compiled when it is first needed; nothing outside of its document is ever fetched. Thread-safe. */
public final class AnswerSchema {

    private static final int ATTEMPTS = 8;
    private static final int MOST_FAULTS = 10;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;
    private final AtomicReference<Optional<Schema>> compiled = new AtomicReference<>();

    private AnswerSchema(JsonNode root) {
        this.root = root;
    }

    /** A schema that cannot be read lets everything through. */
    public static AnswerSchema parse(JsonText schema) {
        try {
            return new AnswerSchema(MAPPER.readTree(schema.text()));
        } catch (JsonProcessingException unreadable) {
            return new AnswerSchema(JsonNodeFactory.instance.objectNode());
        }
    }

    /** Of a part that is whole in itself. */
    static AnswerSchema of(JsonNode schema) {
        return new AnswerSchema(schema);
    }

    /** The document, not to be changed. */
    public JsonNode root() {
        return root;
    }

    /** Whether anything is said about values at all. */
    public boolean says() {
        return root.isObject() && !root.isEmpty();
    }

    /** What of a value does not fit, in lines that name the place; empty if all does, or if the schema cannot be used. */
    public List<String> faults(JsonNode value) {
        Optional<Schema> schema = compiled.updateAndGet(known -> known == null ? compile() : known);
        if (schema.isEmpty()) {
            return List.of();
        }
        try {
            return schema.get().validate(value.toString(), InputFormat.JSON).stream()
                    .limit(MOST_FAULTS)
                    .map(error -> error.getInstanceLocation() + ": " + String.valueOf(error.getMessage()).replaceAll("\\R", " "))
                    .toList();
        } catch (SchemaException | StackOverflowError unusable) {
            // It refers to nothing, or to itself without end.
            return List.of();
        }
    }

    /**
     * A value that fits, the same for the same draw.
     *
     * @return the best of several attempts, if the schema is such that none fits
     */
    public JsonNode draw(Draw draw) {
        JsonNode best = JsonNodeFactory.instance.objectNode();
        int least = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > 0; attempt++) {
            JsonNode value = new Sampler(root, attempt).draw(root, draw);
            int faults = faults(value).size();
            if (faults < least) {
                best = value;
                least = faults;
            }
        }
        return best;
    }

    /** A value as near to another as fits: what does not is converted where that is certain, or else drawn. */
    public JsonNode mend(JsonNode value, Draw draw) {
        if (faults(value).isEmpty()) {
            return value;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode mended = new Mender(root, attempt).mend(value, draw);
            if (faults(mended).isEmpty()) {
                return mended;
            }
        }
        return draw(draw);
    }

    private Optional<Schema> compile() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .regularExpressionFactory(BoundedPattern::compile)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)
                                .resourceLoaders(loaders -> loaders.values(List::clear))));
        try {
            return Optional.of(registry.getSchema(root.toString(), InputFormat.JSON));
        } catch (SchemaException | JacksonException | IllegalArgumentException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }
}
