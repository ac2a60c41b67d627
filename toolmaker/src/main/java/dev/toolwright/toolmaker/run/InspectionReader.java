package dev.toolwright.toolmaker.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.toolmaker.run.Inspection.FunctionText;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.Inspection.NoPython;
import dev.toolwright.toolmaker.run.Inspection.Parameter;
import dev.toolwright.toolmaker.run.Inspection.ParameterKind;
import dev.toolwright.toolmaker.run.Inspection.Place;
import java.util.List;
import java.util.Locale;

/** Reads what {@code inspection.py} tells. No made code ran beside it, so its form can be relied on. */
final class InspectionReader {

    private InspectionReader() {}

    static Inspection read(JsonNode told) {
        JsonNode error = told.path("error");
        if (error.isObject()) {
            return new NoPython(error.path("line").asInt(1), Printable.of(error.path("message").asText()));
        }
        return new ModuleText(
                told.path("functions").valueStream().map(InspectionReader::function).toList(),
                places(told, "imports"),
                places(told, "names"),
                places(told, "attributes"),
                places(told, "calls"),
                places(told, "loops"),
                places(told, "recursions"),
                places(told, "texts"));
    }

    private static List<Place> places(JsonNode told, String name) {
        return told.path(name).valueStream()
                .map(place -> new Place(place.path("line").asInt(), Printable.of(place.path("name").asText())))
                .toList();
    }

    private static FunctionText function(JsonNode node) {
        return new FunctionText(
                node.path("name").asText(),
                node.path("line").asInt(),
                node.path("last_line").asInt(),
                node.path("parameters").valueStream().map(InspectionReader::parameter).toList(),
                node.path("returns").asText(),
                Printable.of(node.path("doc").asText()));
    }

    private static Parameter parameter(JsonNode node) {
        return new Parameter(
                node.path("name").asText(),
                ParameterKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                node.path("annotation").asText(),
                node.path("optional").asBoolean());
    }
}
