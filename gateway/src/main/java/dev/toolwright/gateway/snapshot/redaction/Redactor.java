package dev.toolwright.gateway.snapshot.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes secrets out of what is to be kept: known credentials, values whose name says that they are secret, texts in the form of
 * a vendor's keys, and texts that look drawn at random. In their place stands how they were recognised. What is redacted
 * stays as it is when it is redacted again. Thread-safe.
 */
public final class Redactor {

    private final UnaryOperator<String> known;

    /** @param known takes out the credentials that the program itself has */
    public Redactor(UnaryOperator<String> known) {
        this.known = known;
    }

    /** Takes out what can be recognised without knowing any credential. */
    public static Redactor withoutCredentials() {
        return new Redactor(UnaryOperator.identity());
    }

    /** A text of any kind; where it is JSON, by the names in it. Not a character of a text without secrets is changed. */
    public String text(String text) {
        String clean = known.apply(text);
        Optional<JsonNode> document = startsAsJson(clean) ? CanonicalJson.parse(clean) : Optional.empty();
        if (document.isEmpty()) {
            return SecretForm.redact(clean, true);
        }
        JsonNode redacted = json(document.get());
        return redacted.equals(document.get()) ? clean : redacted.toString();
    }

    /** The value of a header, a parameter or the like. */
    public String named(String name, String value) {
        if (SecretName.isSecret(name) && !value.isBlank()) {
            return isRedacted(value) ? value : SecretForm.BY_NAME;
        }
        return SecretForm.redact(known.apply(value), !SecretName.isIdentifying(name));
    }

    /** A document, which is not changed itself. */
    public JsonNode json(JsonNode document) {
        return json("", document);
    }

    private JsonNode json(String name, JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode clean = object.objectNode();
                object.propertyStream().forEach(property -> clean.set(property.getKey(), json(property.getKey(), property.getValue())));
                yield clean;
            }
            case ArrayNode array -> {
                ArrayNode clean = array.arrayNode();
                array.forEach(element -> clean.add(json(name, element)));
                yield clean;
            }
            case JsonNode text when text.isTextual() -> string(name, text);
            case JsonNode number when number.isNumber() && SecretName.isSecret(name) ->
                CanonicalJson.object().textNode(SecretForm.BY_NAME);
            case JsonNode other -> other;
        };
    }

    private JsonNode string(String name, JsonNode text) {
        String redacted = named(name, text.textValue());
        return redacted.equals(text.textValue()) ? text : CanonicalJson.object().textNode(redacted);
    }

    private static boolean isRedacted(String value) {
        return value.startsWith("[redacted by ") || value.equals("[secret]");
    }

    private static boolean startsAsJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
