package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.runs.RunReport.Failure;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.Outcome;
import java.io.IOException;
import java.util.Map;

/** A report as JSON, with the names of its components. */
final class ReportJson {

    private ReportJson() {}

    static void write(JsonGenerator out, RunReport report) throws IOException {
        out.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : report.settings().entrySet()) {
            out.writeStringField(setting.getKey(), setting.getValue());
        }
        out.writeEndObject();
        out.writeNumberField("instructions", report.instructions());
        out.writeNumberField("earlier", report.earlier());
        out.writeNumberField("left", report.left());
        out.writeBooleanField("complete", report.complete());
        out.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            out.writeNumberField(JsonOutput.lower(outcome), report.count(outcome));
        }
        out.writeEndObject();
        JsonOutput.writeUsage(out, "usage", report.usage());
        out.writeNumberField("madeUpNames", report.faults().madeUpNames());
        out.writeNumberField("badArguments", report.faults().badArguments());
        report.origins().writeTo(out);
        out.writeNumberField("tookMs", report.took().toMillis());
        out.writeArrayFieldStart("failures");
        for (Failure failure : report.failures()) {
            out.writeStartObject();
            out.writeStringField("id", failure.id());
            out.writeStringField("reason", failure.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
