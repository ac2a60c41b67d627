package dev.toolwright.runs.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A report as JSON, with the names of its components; an estimate is an object of {@code mean}, {@code low}, {@code high}. */
final class ComparisonJson {

    private ComparisonJson() {}

    static void write(JsonGenerator out, ComparisonReport report) throws IOException {
        out.writeNumberField("instructions", report.instructions());
        out.writeNumberField("compared", report.compared());
        out.writeNumberField("checked", report.checked());
        out.writeBooleanField("complete", report.complete());
        out.writeObjectFieldStart("missing");
        for (Map.Entry<String, Integer> entry : report.missing().entrySet()) {
            out.writeNumberField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
        write(out, "overall", report.overall());
        out.writeObjectFieldStart("kinds");
        for (Map.Entry<String, List<Standing>> kind : report.kinds().entrySet()) {
            write(out, kind.getKey(), kind.getValue());
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, String name, List<Standing> standings) throws IOException {
        out.writeArrayFieldStart(name);
        for (Standing standing : standings) {
            out.writeStartObject();
            out.writeStringField("contender", standing.contender());
            out.writeNumberField("instructions", standing.instructions());
            out.writeNumberField("solved", standing.solved());
            out.writeBooleanField("priced", standing.priced());
            write(out, "means", standing.means());
            write(out, "differences", standing.differences());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, String name, Map<Measure, Estimate> estimates) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<Measure, Estimate> entry : estimates.entrySet()) {
            Estimate estimate = entry.getValue();
            out.writeObjectFieldStart(entry.getKey().label());
            out.writeNumberField("mean", estimate.mean());
            out.writeNumberField("low", estimate.low());
            out.writeNumberField("high", estimate.high());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
