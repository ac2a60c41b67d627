package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.tool.JsonText;
import java.util.List;
import java.util.Optional;

/** A tool with its schemas read. Thread-safe. */
final class KnownTool {

    /**
     * One documented answer.
     *
     * @param documented as in the document
     * @param schema of its body
     */
    record Case(DocumentedAnswer documented, AnswerSchema schema) {

        static Case of(DocumentedAnswer answer) {
            return new Case(answer, AnswerSchema.parse(answer.schema()));
        }

        /** As a number: of a range the first, of "default" the one that is asked for. */
        int status(int otherwise) {
            String word = documented.status().replace('X', '0');
            return word.matches("\\d{3}") ? Integer.parseInt(word) : otherwise;
        }
    }

    private static final int OK = 200;

    /** Of content that nobody makes. */
    private static final int BYTES = 4096;

    private final SimulatedTool known;
    private final ObjectNode arguments;
    private final Optional<Case> success;
    private final List<Case> errors;

    KnownTool(SimulatedTool known) {
        this.known = known;
        this.arguments = Json.parse(known.tool().schema().text())
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .orElseGet(Json::object);
        List<DocumentedAnswer> answers = known.answers();
        this.success = answers.stream()
                .filter(DocumentedAnswer::success)
                .findFirst()
                .or(() -> answers.stream().filter(answer -> answer.status().equals("default")).findFirst())
                .map(Case::of);
        this.errors = answers.stream().filter(answer -> !answer.success()).map(Case::of).toList();
    }

    SimulatedTool known() {
        return known;
    }

    String name() {
        return known.tool().name();
    }

    /** Its arguments' schema. */
    JsonNode argument(String name) {
        return arguments.path("properties").path(name);
    }

    JsonNode properties() {
        return arguments.path("properties");
    }

    /** How success is documented, or else the default; empty if the document says nothing. */
    Optional<Case> success() {
        return success;
    }

    /** Whether the document has an error of this status itself, or of its hundred. */
    boolean documents(int status) {
        String exact = Integer.toString(status);
        return errors.stream()
                .map(error -> error.documented().status())
                .anyMatch(word -> word.equals(exact) || word.equals(exact.charAt(0) + "XX"));
    }

    /** How an error of one of these statuses is documented, the first that is, a range or the default included. */
    Optional<Case> error(int... statuses) {
        for (int status : statuses) {
            String exact = Integer.toString(status);
            Optional<Case> found = errors.stream()
                    .filter(error -> error.documented().status().equals(exact)
                            || error.documented().status().equals(exact.charAt(0) + "XX"))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return errors.stream().filter(error -> error.documented().status().equals("default")).findFirst();
    }

    /** A body of a successful answer; an empty object if nothing is documented. */
    JsonNode draw(Draw draw) {
        return success.map(Case::schema).orElseGet(() -> AnswerSchema.parse(JsonText.EMPTY_OBJECT)).draw(draw);
    }

    /** A body mended until it is one of a successful answer; as it is if nothing is documented. */
    JsonNode mend(JsonNode body, Draw draw) {
        return success.map(found -> found.schema().mend(body, draw)).orElse(body);
    }

    /** The successful answer with this body, where there is one. What is no text is told by what it is, as the gateway does. */
    Answer answer(JsonNode body) {
        int status = success.map(found -> found.status(OK)).orElse(OK);
        if (success.isEmpty() || success.get().documented().json()) {
            return new Answer(status, Optional.of(body));
        }
        String mediaType = success.get().documented().mediaType();
        if (mediaType.isEmpty()) {
            return new Answer(status, Optional.empty());
        }
        boolean text = mediaType.startsWith("text/") || mediaType.endsWith("xml") || mediaType.endsWith("yaml");
        return new Answer(status, Optional.of(text ? body : Json.object().put("media_type", mediaType).put("bytes", BYTES)));
    }
}
