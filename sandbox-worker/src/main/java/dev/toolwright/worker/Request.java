package dev.toolwright.worker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One call.
 *
 * @param kind {@code function} or {@code script}
 * @param entry the function that is called, or the variable that is read
 * @param arguments JSON
 * @param outputBytes of each stream
 * @param valueBytes of the reply
 */
record Request(
        String code, String kind, String entry, String arguments, Duration timeout, int outputBytes, int valueBytes) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    static Request parse(byte[] frame) throws IOException {
        Map<String, String> fields = fields(frame);
        return new Request(
                text(fields, "code"),
                text(fields, "kind"),
                text(fields, "entry"),
                text(fields, "arguments"),
                Duration.ofMillis(Long.parseLong(text(fields, "timeout_ms"))),
                Integer.parseInt(text(fields, "output_bytes")),
                Integer.parseInt(text(fields, "value_bytes")));
    }

    /** Of a flat object: what the host writes. */
    static Map<String, String> fields(byte[] frame) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(frame)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, json.getText());
            }
        }
        return fields;
    }

    static String text(Map<String, String> fields, String name) throws IOException {
        String text = fields.get(name);
        if (text == null) {
            throw new IOException("the host's request lacks '" + name + "'");
        }
        return text;
    }
}
