package dev.toolwright.server.toolserver;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.json.PythonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.io.IOException;

/** Answers as the protocol has them: always HTTP 200 and an object with {@code error} and {@code response}. */
final class ToolResponse {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OTHER = "Error...";

    private ToolResponse() {}

    static String error(String error) {
        return "{\"error\": " + PythonText.quote(error) + ", \"response\": \"\"}";
    }

    /** What a tool server answered before is passed on as it was; what another API said is put into the protocol's form. */
    static String of(Observation observation) {
        String text = observation.text();
        if (inForm(text)) {
            return text;
        }
        String error = observation.status() == ObservationStatus.OK ? "" : error(observation.status(), text);
        return "{\"error\": " + PythonText.quote(error) + ", \"response\": " + (isJson(text) ? text : PythonText.quote(text)) + "}";
    }

    /** The words by which the clients know what went wrong; any other text is an error without a code of its own. */
    private static String error(ObservationStatus status, String text) {
        return switch (status) {
            case NOT_WORKING -> "API not working error...";
            case UNAUTHORIZED -> "Unauthorized error...";
            case UNSUBSCRIBED -> "Unsubscribed error...";
            case TOO_MANY_REQUESTS -> "Too many requests error...";
            case RATE_LIMITED -> "Rate limit per minute error...";
            case MESSAGE_ERROR -> "Message error...";
            case TIMED_OUT -> "Timeout error...";
            case OK, ERROR, BAD_ARGUMENTS, UNKNOWN_TOOL, BAD_FINISH, ANSWERED, GAVE_UP, FAILED, NOT_CAPTURED -> told(text);
        };
    }

    private static String told(String text) {
        try {
            String told = MAPPER.readTree(text).path("error").asText();
            return told.isEmpty() ? OTHER : told;
        } catch (JsonProcessingException plain) {
            return OTHER;
        }
    }

    /** Whether a text is an object whose first member is {@code error}, a text, and whose second is {@code response}. */
    private static boolean inForm(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && "error".equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.VALUE_STRING
                    && "response".equals(parser.nextFieldName())
                    && whole(parser);
        } catch (IOException other) {
            return false;
        }
    }

    /** One value and nothing after it. */
    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException other) {
            return false;
        }
    }

    /** Reads the rest, which fails where it is no JSON. */
    private static boolean whole(JsonParser parser) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token == null ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return parser.nextToken() == null;
    }
}
