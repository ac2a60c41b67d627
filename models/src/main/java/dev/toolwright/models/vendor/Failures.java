package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in one line what went wrong with a vendor, and what to do about it. */
record Failures(Account account) {

    private static final int LONGEST_QUOTE = 240;
    private static final Pattern QUOTA = Pattern.compile("insufficient_quota|credit balance");
    private static final Pattern NO_TOOLS = Pattern.compile("(?i)does not support (tools|functions)");
    private static final Pattern NO_SUCH_MODEL =
            Pattern.compile("model_not_found|model .*(not found|does not exist)|no such model|unknown model");

    ChatModelException of(HttpReply reply) {
        String words = words(reply.text());
        int status = reply.status();
        return new ChatModelException(
                kind(status, words),
                message(status, words),
                null,
                reply.retryAfter().orElse(null));
    }

    private static Kind kind(int status, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean quota = QUOTA.matcher(lower).find();
        return switch (status) {
            case 401, 403 -> Kind.UNAUTHORIZED;
            case 402 -> Kind.QUOTA_EXHAUSTED;
            case 404 -> Kind.UNKNOWN_MODEL;
            case 408, 504 -> Kind.TIMED_OUT;
            case 409, 425 -> Kind.UNAVAILABLE;
            case 429 -> quota ? Kind.QUOTA_EXHAUSTED : Kind.RATE_LIMITED;
            default -> {
                if (status >= 500) {
                    yield Kind.UNAVAILABLE;
                }
                yield quota
                        ? Kind.QUOTA_EXHAUSTED
                        : NO_SUCH_MODEL.matcher(lower).find() ? Kind.UNKNOWN_MODEL : Kind.REFUSED;
            }
        };
    }

    private String message(int status, String words) {
        String said = words.isEmpty() ? "" : ": " + words;
        return switch (kind(status, words)) {
            case UNAUTHORIZED -> unauthorized(status, said);
            case UNKNOWN_MODEL ->
                account.id() + " is not known at " + account.place() + " (" + status
                        + "); check the model's name and the address" + said;
            case QUOTA_EXHAUSTED -> account.id() + ": the account's quota or credit is used up (" + status + ")" + said;
            case RATE_LIMITED -> account.id() + " was asked too often (" + status + ")" + said;
            case REFUSED ->
                account.id() + " refused the request (" + status + ")" + said
                        + (NO_TOOLS.matcher(said).find() ? "; have it driven by the text protocol" : "");
            case TIMED_OUT -> account.id() + " gave up waiting (" + status + ")" + said;
            case UNAVAILABLE, UNREACHABLE, MALFORMED, CIRCUIT_OPEN, NOT_RECORDED ->
                account.id() + " failed (" + status + ")" + said;
        };
    }

    /** The vendor's words are left out where the key is wrong: some quote it. */
    private String unauthorized(int status, String said) {
        String variable = account.vendor().keyVariable();
        if (account.endpoint().key().isEmpty()) {
            return account.id() + " wants a key (" + status + "); set " + variable;
        }
        return status == 401
                ? account.id() + " refused the key in " + variable + " (401); check it, and that it belongs to "
                        + account.place()
                : account.id() + " is not allowed with the key in " + variable + " (403)" + said;
    }

    ChatModelException of(HttpFailure failure) {
        String words = quote(String.valueOf(failure.getMessage()));
        return switch (failure.kind()) {
            case TIMED_OUT ->
                new ChatModelException(
                        Kind.TIMED_OUT, account.id() + " gave no reply in time at " + account.place(), failure);
            case UNREACHABLE, BROKEN ->
                new ChatModelException(
                        Kind.UNREACHABLE,
                        account.id() + " cannot be reached at " + account.place() + ": " + words,
                        failure);
            case TOO_LARGE ->
                new ChatModelException(Kind.MALFORMED, account.id() + " answered too much: " + words, failure);
            case BAD_URI, REFUSED_ADDRESS, REFUSED_REDIRECT, TOO_MANY_REDIRECTS ->
                new ChatModelException(
                        Kind.REFUSED,
                        account.id() + " has no usable address: " + words + "; check "
                                + account.vendor().addressVariable(),
                        failure);
        };
    }

    ChatModelException malformed(JsonProcessingException cause) {
        return new ChatModelException(
                Kind.MALFORMED,
                account.id() + " answered with something that is no reply: " + quote(cause.getOriginalMessage()),
                cause);
    }

    ChatModelException withheld(WithheldReplyException cause) {
        return new ChatModelException(
                Kind.REFUSED,
                account.id() + " had its reply withheld by the vendor's filter (" + cause.getMessage() + ")",
                cause);
    }

    ChatModelException unsendable(Exception cause) {
        return new ChatModelException(
                Kind.REFUSED,
                account.id() + " cannot be asked this: " + quote(String.valueOf(cause.getMessage())),
                cause);
    }

    /** The vendor's own explanation: {@code error.message}, {@code error} or {@code message}, else how the body begins. */
    private String words(String body) {
        Optional<JsonNode> root = Json.findObject(body).map(JsonNode.class::cast);
        return quote(root.map(Failures::explanation).orElse(body));
    }

    private static String explanation(JsonNode root) {
        JsonNode error = root.path("error");
        @Nullable String code = Json.text(error, "code") == null ? Json.text(error, "type") : Json.text(error, "code");
        String message = error.path("message")
                .asText(error.asText(
                        root.path("message").asText(root.path("detail").asText(""))));
        return code == null || message.contains(code) ? message : message + " [" + code + "]";
    }

    private String quote(String text) {
        String line = account.redact(text.replaceAll("\\s+", " ").strip());
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
