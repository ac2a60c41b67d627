package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.models.offline.mention.JsonTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells answers from failures, and what a failure says about the arguments. Knows problem documents (RFC 9457). */
final class OutcomeReader {

    private static final Pattern STATUS = Pattern.compile("(?i)\\b(?:http|status)\\W{0,3}(?:error\\s*|code\\W{0,3})?([45]\\d\\d)\\b");
    private static final Pattern FAILURE = Pattern.compile(
            "(?i)^\\W*(?:error|fail|timed? ?out|the call|no such function|no function|not found|unknown|invalid|bad request|too many|unauthori[sz]ed|forbidden|request invalid|http [45])");
    private static final List<String> NOTES = List.of("arguments_repaired", "left_out");
    private static final List<String> DETAILS = List.of("detail", "message", "error", "title", "reason", "error_description", "description");

    Outcome read(String text) {
        int brace = text.indexOf('{');
        Optional<JsonNode> whole = json(text.strip()).map(OutcomeReader::withoutNotes);
        if (whole.isPresent()) {
            return read(whole.get(), text);
        }
        if (FAILURE.matcher(text).find() || STATUS.matcher(text).find()) {
            Optional<JsonNode> inner = brace < 0 ? Optional.empty() : json(text.substring(brace));
            return failure(inner.orElse(TextNode.valueOf(text)), status(text));
        }
        return new Outcome.Answered(TextNode.valueOf(text));
    }

    private static Optional<JsonNode> json(String text) {
        return JsonTexts.parse(text).filter(node -> !node.isNull()).or(() -> PartialJson.read(text.endsWith("...") ? text.substring(0, text.length() - 3) : text));
    }

    /** Toolwright's own remarks, on what it mended before a call and left out after it, are no answer of the tool. */
    private static JsonNode withoutNotes(JsonNode node) {
        if (!(node instanceof ObjectNode object) || NOTES.stream().noneMatch(object::has)) {
            return node;
        }
        ObjectNode rest = object.deepCopy();
        rest.remove(NOTES);
        return rest.size() == 1 && rest.has("excerpt") ? rest.get("excerpt") : rest;
    }

    private Outcome read(JsonNode node, String text) {
        if (node.path("response").isValueNode() && node.has("error")) {
            return wrapped(node);
        }
        if (node.path("response").isObject() && says(node.path("error"))) {
            return failure(node.path("response"), node.path("status").asInt(0));
        }
        int status = node.path("status").isInt() ? node.path("status").asInt() : node.path("statusCode").asInt(0);
        boolean problem = status >= 400 && status < 600 && DETAILS.stream().anyMatch(node::has);
        boolean error = node.isObject() && !problem && says(node.path("error")) && node.size() <= 4 && !node.path("error").isNumber();
        boolean refused = node.path("errors").isArray() && !node.path("errors").isEmpty() && node.size() <= 6 && !node.has("valid");
        return problem || error || refused ? failure(node, status == 0 ? status(text) : status) : new Outcome.Answered(node);
    }

    /** ToolBench's envelope: the answer or the error, one of them empty. */
    private Outcome wrapped(JsonNode node) {
        if (says(node.path("error"))) {
            return failure(node.path("error").isTextual() ? node : node.path("error"), 0);
        }
        String response = node.path("response").asText();
        return new Outcome.Answered(json(response).orElse(TextNode.valueOf(response)));
    }

    private static boolean says(JsonNode error) {
        return error.isTextual() && !error.asText().isBlank() || error.isObject() && !error.isEmpty() || error.isBoolean() && error.asBoolean();
    }

    private static Outcome failure(JsonNode node, int status) {
        List<Outcome.Complaint> complaints = new ArrayList<>();
        for (JsonNode error : node.path("errors")) {
            complaints.add(complaint(error));
        }
        return new Outcome.Failed(message(node), complaints, status == 404 || status == 409 || status == 410);
    }

    private static Outcome.Complaint complaint(JsonNode error) {
        for (String key : List.of("field", "name", "parameter", "param", "path", "pointer", "property", "loc")) {
            if (error.path(key).isTextual()) {
                String field = error.path(key).asText();
                return new Outcome.Complaint(field.replaceFirst(".*[./#](?=.)", ""), message(error));
            }
        }
        return new Outcome.Complaint("", error.isTextual() ? error.asText() : message(error));
    }

    private static String message(JsonNode node) {
        for (String key : DETAILS) {
            if (node.path(key).isTextual() && !node.path(key).asText().isBlank()) {
                return node.path(key).asText();
            }
        }
        return node.isTextual() ? node.asText() : node.toString();
    }

    private static int status(String text) {
        Matcher matcher = STATUS.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
