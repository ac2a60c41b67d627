package dev.toolwright.gateway.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.tool.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges an answer: whether data came, or something in its place. What documents say of their answers counts for the form, and
 * for whether a page is what is wanted.
 *
 * @param documented what the tool's document says that it answers; may be empty
 * @param bare whether the call had no arguments, so that nothing but the operation itself can have been missed
 */
record AnswerJudge(List<DocumentedAnswer> documented, boolean bare) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int MAX_JUDGED = 1 << 20;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);
    private static final Pattern PAGE = Pattern.compile("^\\s*(<!doctype html|<html)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR_WORDS = Pattern.compile(
            "^\\W*(error\\b|fatal\\b|exception\\b|traceback\\b|internal server error|service unavailable|bad gateway|not found|unauthori[sz]ed"
                    + "|forbidden|invalid (api )?key|access denied|too many requests|you are not subscribed)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FAILED = Set.of("error", "fail", "failed", "failure");
    private static final List<String> ERROR_MEMBERS = List.of("error", "errors", "error_message", "errorMessage", "exception", "fault");

    /** A verdict and why. */
    record Judgement(Verdict verdict, String note) {}

    Judgement of(HttpTrace trace) {
        int status = trace.status();
        if (status >= 500) {
            return status == 501 ? gone(status) : new Judgement(Verdict.FAILS, "status " + status);
        }
        if (status >= 400) {
            return refused(status);
        }
        return status >= 200 && status < 300 ? success(trace) : new Judgement(Verdict.UNDECIDED, "status " + status);
    }

    private Judgement refused(int status) {
        return switch (status) {
            case 401, 402, 403, 407 -> new Judgement(Verdict.UNDECIDED, "wants a credential (status " + status + ")");
            case 404 -> bare ? gone(status) : new Judgement(Verdict.UNDECIDED, "nothing is known of the example (status 404)");
            case 405, 410 -> gone(status);
            case 429 -> new Judgement(Verdict.UNDECIDED, "asks to be left alone (status 429)");
            default -> new Judgement(Verdict.UNDECIDED, "did not take the arguments (status " + status + ")");
        };
    }

    private static Judgement gone(int status) {
        return new Judgement(Verdict.GONE, "status " + status);
    }

    private Judgement success(HttpTrace trace) {
        if (trace.method().equals("HEAD") || WITHOUT_BODY.contains(trace.status())) {
            return works();
        }
        String body = text(trace);
        if (body.isBlank()) {
            return mayBeEmpty(trace.status()) ? works() : new Judgement(Verdict.EMPTY, "the body is empty");
        }
        if (PAGE.matcher(body).find() && !pageIsWanted()) {
            return new Judgement(Verdict.PAGE, "a page in place of data");
        }
        Optional<JsonNode> json = parse(body);
        return json.isPresent() ? data(json.get(), trace.status()) : plain(body, trace);
    }

    private Judgement data(JsonNode body, int status) {
        if (body.isNull() || body.isObject() && body.isEmpty() || body.isTextual() && body.asText().isBlank()) {
            return new Judgement(Verdict.EMPTY, "the answer is " + body);
        }
        Optional<String> error = error(body);
        if (error.isPresent()) {
            return new Judgement(Verdict.ERROR_TEXT, error.get());
        }
        return fault(body, status).map(fault -> new Judgement(Verdict.DIFFERS, fault)).orElse(works());
    }

    private static Optional<String> error(JsonNode body) {
        for (String member : ERROR_MEMBERS) {
            JsonNode said = body.path(member);
            boolean says = said.isContainerNode() ? !said.isEmpty() : said.isTextual() ? !said.asText().isBlank() : said.asBoolean(false);
            if (says) {
                return Optional.of("says " + member + ": " + said);
            }
        }
        String state = body.path("status").asText().toLowerCase(Locale.ROOT);
        if (FAILED.contains(state)) {
            return Optional.of("says status: " + state);
        }
        if (body.path("success").isBoolean() && !body.path("success").asBoolean()) {
            return Optional.of("says success: false");
        }
        String message = body.isTextual() ? body.asText() : body.size() == 1 ? body.path("message").asText() : "";
        return ERROR_WORDS.matcher(message).find() ? Optional.of("says " + message) : Optional.empty();
    }

    private Judgement plain(String body, HttpTrace trace) {
        if (ERROR_WORDS.matcher(body).find()) {
            return new Judgement(Verdict.ERROR_TEXT, "says " + body);
        }
        List<DocumentedAnswer> said = said(trace.status());
        boolean jsonOnly = !said.isEmpty() && said.stream().allMatch(DocumentedAnswer::json);
        return jsonOnly ? new Judgement(Verdict.DIFFERS, "is no JSON, as the document says") : works();
    }

    /** What of a body fits none of the documented forms; empty if it fits one, or nothing is documented. */
    private Optional<String> fault(JsonNode body, int status) {
        String first = "";
        for (DocumentedAnswer answer : said(status)) {
            AnswerSchema schema = AnswerSchema.parse(answer.schema());
            List<String> faults = answer.json() && schema.says() ? schema.faults(body) : List.of();
            if (faults.isEmpty()) {
                return Optional.empty();
            }
            first = first.isEmpty() ? faults.getFirst() : first;
        }
        return first.isEmpty() ? Optional.empty() : Optional.of("not as documented: " + first);
    }

    /** The answers that the document has for a status: its own, else those of its hundred, else all other. */
    private List<DocumentedAnswer> said(int status) {
        for (String key : List.of(Integer.toString(status), status / 100 + "XX", "default")) {
            List<DocumentedAnswer> found = documented.stream().filter(answer -> answer.status().equalsIgnoreCase(key)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean mayBeEmpty(int status) {
        return said(status).stream().anyMatch(answer -> answer.mediaType().isEmpty());
    }

    private boolean pageIsWanted() {
        return documented.stream().anyMatch(answer -> answer.success() && answer.mediaType().contains("html"));
    }

    private static Judgement works() {
        return new Judgement(Verdict.WORKS, "");
    }

    private static String text(HttpTrace trace) {
        byte[] bytes = trace.body().bytes();
        return new String(bytes, 0, Math.min(bytes.length, MAX_JUDGED), StandardCharsets.UTF_8);
    }

    private static Optional<JsonNode> parse(String body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
