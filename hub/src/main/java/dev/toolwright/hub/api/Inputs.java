package dev.toolwright.hub.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.schema.Schemas;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an input record asks of a request: each component is a parameter, by its name in the path, by {@link Header} in
 * the headers, else in the query; {@link Body} marks the body; a record without mark is a group of further parameters.
 */
final class Inputs {

    private Inputs() {}

    static List<Parameter> parameters(Class<? extends Record> type, PathTemplate path) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isBody(component))
                .flatMap(component -> isGroup(component)
                        ? parameters(groupType(component), path).stream()
                        : Stream.of(parameter(component, path)))
                .toList();
    }

    /** The body's schema, if there is a body. */
    static Optional<ObjectNode> body(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(Inputs::isBody)
                .findFirst()
                .map(Schemas::of);
    }

    static Parameter parameter(RecordComponent component, PathTemplate path) {
        ObjectNode schema = Schemas.of(component);
        @Nullable Header header = component.getAnnotation(Header.class);
        if (header != null) {
            return new Parameter(ParameterLocation.HEADER, header.value(), Schemas.isRequired(component), schema);
        }
        String name = Schemas.nameOf(component);
        boolean inPath = path.names(name);
        ParameterLocation location = inPath ? ParameterLocation.PATH : ParameterLocation.QUERY;
        return new Parameter(location, name, inPath || Schemas.isRequired(component), schema);
    }

    static boolean isBody(RecordComponent component) {
        return component.isAnnotationPresent(Body.class);
    }

    static boolean isGroup(RecordComponent component) {
        return component.getType().isRecord() && !isBody(component);
    }

    static Class<? extends Record> groupType(RecordComponent component) {
        return component.getType().asSubclass(Record.class);
    }
}
