package dev.toolwright.catalog.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Books as they lie in the catalogue: JSON, compressed, as schemas of one document repeat themselves a lot. Thread-safe. */
public final class AnswerBookCodec {

    private final ObjectMapper mapper = new ObjectMapper();

    public byte[] write(AnswerBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (JsonGenerator json = mapper.createGenerator(new DeflaterOutputStream(bytes, fast))) {
            json.writeStartObject();
            json.writePOJOField("definitions", book.definitions());
            json.writeObjectFieldStart("tools");
            for (Map.Entry<String, List<AnswerBook.Draft>> tool : book.tools().entrySet()) {
                json.writeArrayFieldStart(tool.getKey());
                for (AnswerBook.Draft answer : tool.getValue()) {
                    write(answer, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(AnswerBook.Draft answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", answer.status());
        json.writeStringField("mediaType", answer.mediaType());
        json.writePOJOField("schema", answer.schema());
        json.writePOJOField("examples", answer.examples());
        json.writeEndObject();
    }

    /** @throws IOException if the bytes are no book */
    public AnswerBook read(byte[] bytes) throws IOException {
        JsonNode root = mapper.readTree(new InflaterInputStream(new ByteArrayInputStream(bytes)));
        Map<String, List<AnswerBook.Draft>> tools = new HashMap<>();
        root.path("tools").properties().forEach(tool -> {
            List<AnswerBook.Draft> answers = new ArrayList<>();
            tool.getValue().forEach(answer -> answers.add(read(answer)));
            tools.put(tool.getKey(), List.copyOf(answers));
        });
        return root.path("definitions") instanceof ObjectNode definitions
                ? new AnswerBook(definitions, tools)
                : AnswerBook.EMPTY;
    }

    private static AnswerBook.Draft read(JsonNode answer) {
        List<JsonNode> examples = new ArrayList<>();
        answer.path("examples").forEach(examples::add);
        return new AnswerBook.Draft(
                answer.path("status").asText(), answer.path("mediaType").asText(), answer.path("schema"), examples);
    }
}
