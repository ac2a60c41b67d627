package dev.toolwright.toolmaker.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.toolmaker.run.Doubting.Assertion;
import dev.toolwright.toolmaker.run.Doubting.Broken;
import dev.toolwright.toolmaker.run.Doubting.Doubts;
import java.util.List;

/** Reads what {@code doubts.py} tells. Made code ran beside it, so that all of it may be forged. */
final class DoubtReader {

    private DoubtReader() {}

    static Doubts read(JsonNode told) {
        return new Doubts(
                told.path("redefined").valueStream().map(name -> Printable.of(name.asText())).toList(),
                told.path("assertions").valueStream().map(DoubtReader::assertion).toList());
    }

    static List<Broken> broken(JsonNode told) {
        return told.path("broken").valueStream()
                .map(node -> new Broken(
                        node.path("line").asInt(),
                        Printable.of(node.path("text").asText()),
                        Printable.of(node.path("seen").asText())))
                .toList();
    }

    private static Assertion assertion(JsonNode node) {
        return new Assertion(
                node.path("line").asInt(),
                Printable.of(node.path("text").asText()),
                node.path("held").asInt(),
                node.path("blind").asInt(),
                node.path("swallowed").asBoolean());
    }
}
