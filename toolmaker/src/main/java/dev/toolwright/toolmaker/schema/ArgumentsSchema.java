package dev.toolwright.toolmaker.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Calling;
import dev.toolwright.toolmaker.run.Inspection.FunctionText;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.Inspection.Parameter;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.value.PythonValue;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON schema of a made function's arguments, from its signature and from the arguments of the calls that were observed: an
 * object, in the part of draft 2020-12 that model vendors take. Thread-safe.
 */
public final class ArgumentsSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final MadeCode code;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public ArgumentsSchema(MadeCode code) {
        this.code = code;
    }

    /**
     * Works it out and tries it: the observed arguments have to suit the schema, and the function has to return for them, as
     * JSON has them, what it returned before.
     *
     * @param calls at least one
     * @return absent if some argument can't be written as JSON, or the function does not take it as JSON has it
     */
    public Optional<JsonText> of(WrappedTool tool, List<Solving.Call> calls) throws InterruptedException {
        List<Dict> observed = calls.stream().map(Solving.Call::arguments).flatMap(Optional::stream).toList();
        if (calls.isEmpty() || observed.size() < calls.size() || !(code.inspect(tool.source()) instanceof ModuleText text)) {
            return Optional.empty();
        }
        Optional<JsonText> schema = text.function(tool.function()).map(function -> new JsonText(object(function, observed).toString()));
        return schema.isPresent() && holds(schema.get(), tool, calls) ? schema : Optional.empty();
    }

    private boolean holds(JsonText schema, WrappedTool tool, List<Solving.Call> calls) throws InterruptedException {
        Schema compiled = registry.getSchema(schema.text(), InputFormat.JSON);
        for (Solving.Call call : calls.stream().distinct().toList()) {
            JsonText arguments = call.arguments().orElseThrow().jsonText();
            boolean same = compiled.validate(arguments.text(), InputFormat.JSON).isEmpty()
                    && code.call(tool, arguments) instanceof Calling.Returned returned
                    && call.value().map(value -> value.json().equals(returned.value().json())).orElse(false);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode object(FunctionText function, List<Dict> observed) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Parameter parameter : function.parameters()) {
            ObjectNode property = property(parameter, observed);
            described(function.doc(), parameter.name()).ifPresent(text -> property.put("description", text));
            properties.set(parameter.name(), property);
            switch (parameter.kind()) {
                case PLAIN -> {
                    if (!parameter.optional()) {
                        required.add(parameter.name());
                    }
                }
                case REST, NAMED_REST -> {}
            }
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode property(Parameter parameter, List<Dict> observed) {
        List<PythonValue> values = observed.stream()
                .flatMap(dict -> dict.entries().stream())
                .filter(entry -> entry.key().equals(new PythonValue.Text(parameter.name())))
                .map(PythonValue.Entry::value)
                .toList();
        return switch (parameter.kind()) {
            case PLAIN -> ValueSchema.of(values, Annotations.types(parameter.annotation()));
            case REST -> ValueSchema.of(values, Set.of("array"));
            case NAMED_REST -> ValueSchema.of(values, Set.of("object"));
        };
    }

    /** What the docstring says of a parameter, in one of the usual forms: {@code name (type): text}, {@code :param name: text}. */
    private static Optional<String> described(String doc, String name) {
        Pattern line = Pattern.compile("(?m)^\\s*(?:[-*]\\s+|:param (?:\\w+ )?|@param )?`?" + Pattern.quote(name) + "`?(?:\\s*\\([^)\\n]*\\))?\\s*:\\s*(\\S.*)$");
        Matcher matcher = line.matcher(doc);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
