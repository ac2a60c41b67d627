package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.runs.RunReport.Failure;
import dev.toolwright.runs.journal.EventJson;
import dev.toolwright.solution.Outcome;
import java.io.IOException;
import java.io.OutputStream;

/** A report as JSON, with the names of its components. */
final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    static void write(RunReport report, OutputStream stream) throws IOException {
        JsonGenerator out = JSON.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        out.writeStartObject();
        out.writeNumberField("instructions", report.instructions());
        out.writeNumberField("earlier", report.earlier());
        out.writeNumberField("left", report.left());
        out.writeBooleanField("complete", report.complete());
        out.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            out.writeNumberField(EventJson.lower(outcome), report.count(outcome));
        }
        out.writeEndObject();
        EventJson.writeUsage(out, "usage", report.usage());
        out.writeNumberField("tookMs", report.took().toMillis());
        out.writeArrayFieldStart("failures");
        for (Failure failure : report.failures()) {
            out.writeStartObject();
            out.writeStringField("id", failure.id());
            out.writeStringField("reason", failure.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
