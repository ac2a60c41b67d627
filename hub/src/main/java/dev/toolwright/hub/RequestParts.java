package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.ApiRequest;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes a request apart. */
final class RequestParts {

    private RequestParts() {}

    /** The path's segments, decoded. */
    static List<String> segments(Context context) {
        String raw = context.req().getRequestURI().substring(1);
        return Arrays.stream(raw.split("/", -1)).map(RequestParts::decoded).toList();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.notFound("The path is not percent-encoded as it should be: " + segment);
        }
    }

    /** @throws ApiProblem with status 415, if a body is expected and it is not declared as JSON */
    static ApiRequest request(Context context, Map<String, String> path, boolean takesBody) {
        Map<String, String> headers = context.headerMap().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a));
        String body = takesBody ? context.body() : "";
        String type = headers.getOrDefault("content-type", "application/json");
        if (takesBody && !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw ApiProblem.of(415, "The body must be application/json, not " + type + ".");
        }
        return new ApiRequest(path, context.queryParamMap(), headers, body);
    }
}
