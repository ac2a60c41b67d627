package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.html.HtmlText;
import dev.toolwright.http.HttpReply;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a reply into what the model sees. A success is its body: JSON without white space between, text as it is, a page as its text, an empty
 * body as {@code {"status":204}} with the {@code location} of what was made, anything else by media type, size and handle. An error is an object with {@code error},
 * {@code status} and the body as {@code response}.
 */
final class ReplyReader {

    private static final int SMALL_BINARY_BYTES = 512;

    /** Of an error page; what matters stands at the top, if anywhere. */
    private static final int ERROR_TEXT_CHARS = 1000;

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

    private static final Set<String> TEXTUAL = Set.of(
            "application/xml", "application/javascript", "application/yaml", "application/x-yaml", "application/graphql",
            "application/x-www-form-urlencoded", "application/x-ndjson", "image/svg+xml");

    private ReplyReader() {}

    /**
     * @param missing schemes for which a credential was wanted, but none is configured
     * @param binaries keeps what is no text
     */
    static Observation read(HttpReply reply, String provider, List<String> missing, Binaries binaries) {
        return reply.succeeded() ? Observation.ok(success(reply, binaries)) : error(reply, provider, missing);
    }

    private static String success(HttpReply reply, Binaries binaries) {
        if (reply.body().size() == 0) {
            ObjectNode status = Json.object().put("status", reply.status());
            reply.head().find("Location").ifPresent(location -> status.put("location", location));
            return Json.write(status);
        }
        return json(reply).or(() -> text(reply)).orElseGet(() -> Json.write(binary(reply, binaries)));
    }

    private static Optional<String> json(HttpReply reply) {
        String type = reply.head().mediaType();
        boolean declared = !type.isEmpty() && Json.isJson(type);
        boolean possible = type.isEmpty() || type.equals("text/plain") || type.equals("application/octet-stream");
        return declared || (possible && startsAsJson(reply)) ? Json.compact(reply.text()) : Optional.empty();
    }

    private static boolean startsAsJson(HttpReply reply) {
        String start = reply.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static Optional<String> text(HttpReply reply) {
        String type = reply.head().mediaType();
        boolean declared =
                type.startsWith("text/") || Json.isJson(type) || type.endsWith("+xml") || TEXTUAL.contains(type);
        if (HTML.contains(type)) {
            return Optional.of(HtmlText.of(reply.text()));
        }
        return declared || (type.isEmpty() && isUtf8(reply)) ? Optional.of(reply.text()) : Optional.empty();
    }

    private static boolean isUtf8(HttpReply reply) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(reply.body().bytes()));
            return reply.text().indexOf('\0') < 0;
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    /** With its bytes if they are few, else with a handle that stands for them in a later call. */
    private static ObjectNode binary(HttpReply reply, Binaries binaries) {
        ObjectNode description = binary(reply);
        return description.has("base64") ? description : description.put("handle", binaries.keep(reply.body()));
    }

    private static ObjectNode binary(HttpReply reply) {
        ObjectNode description = Json.object()
                .put("media_type", reply.head().mediaType())
                .put("bytes", reply.body().size());
        if (reply.body().size() <= SMALL_BINARY_BYTES) {
            description.put("base64", Base64.getEncoder().encodeToString(reply.body().bytes()));
        }
        return description;
    }

    private static Observation error(HttpReply reply, String provider, List<String> missing) {
        ObjectNode error = Json.object()
                .put("error", "the API answered with status " + reply.status())
                .put("status", reply.status());
        if (reply.body().size() > 0) {
            json(reply).flatMap(Json::parse).ifPresentOrElse(
                    body -> error.set("response", body), () -> putText(error, reply));
        }
        reply.retryAfter().ifPresent(wait -> error.put("retry_after_seconds", wait.toSeconds()));
        if (!missing.isEmpty() && reply.status() < 500) {
            error.put("hint", "no credential is configured for " + provider + ": " + String.join(", ", missing));
        }
        return new Observation(Json.write(error), status(reply.status()));
    }

    private static void putText(ObjectNode error, HttpReply reply) {
        text(reply).ifPresentOrElse(
                text -> error.put("response", shortened(text)), () -> error.set("response", binary(reply)));
    }

    private static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= ERROR_TEXT_CHARS;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, ERROR_TEXT_CHARS)) + "…";
    }

    private static ObservationStatus status(int status) {
        return switch (status) {
            case 401, 403 -> ObservationStatus.UNAUTHORIZED;
            case 429 -> ObservationStatus.TOO_MANY_REQUESTS;
            default -> ObservationStatus.ERROR;
        };
    }
}
