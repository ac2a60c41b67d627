package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.operation.RestOperation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the address of a server: the one that was given for the import, else the first of the document that has a host, its
 * variables at their defaults, a relative one resolved against where the document came from, one without a scheme over HTTPS.
 * Where none has a host, the first is taken as it is, for somebody to complete it.
 */
record Servers(Optional<URI> given, URI location) {

    private static final URI NOWHERE = URI.create("");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern BARE_HOST = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:[0-9]+)?(/|$)");
    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|%(?![0-9a-fA-F]{2})");

    /**
     * @param lists lists of servers, the most specific first; the first that is not empty counts
     * @return without a host if there is none to be found
     */
    URI choose(JsonNode... lists) {
        if (given.isPresent()) {
            return trimmed(given.get());
        }
        for (JsonNode list : lists) {
            if (list.isArray() && !list.isEmpty()) {
                return best(list);
            }
        }
        return resolved("/");
    }

    private URI best(JsonNode list) {
        URI first = null;
        for (JsonNode server : list) {
            URI uri = resolved(filled(server));
            if (overHttp(uri) && RestOperation.located(uri)) {
                return uri;
            }
            first = first == null ? uri : first;
        }
        return first == null ? resolved("/") : first;
    }

    private static String filled(JsonNode server) {
        Matcher matcher = VARIABLE.matcher(server.path("url").asText().strip());
        return matcher.replaceAll(match -> {
            JsonNode variable = server.path("variables").path(match.group(1));
            String value = variable.path("default").asText(variable.path("enum").path(0).asText());
            return Matcher.quoteReplacement(value.isEmpty() ? match.group() : value);
        });
    }

    /** What is left open, and what no URI may hold, is percent-encoded: such a server has to be completed. */
    private URI resolved(String url) {
        try {
            URI uri = URI.create(ILLEGAL.matcher(withScheme(url)).replaceAll(match -> encoded(match.group())));
            return trimmed(overHttp(location) && url.indexOf('{') < 0 ? location.resolve(uri) : uri);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }

    private String withScheme(String url) {
        if (url.startsWith("//") && !overHttp(location)) {
            return "https:" + url;
        }
        return BARE_HOST.matcher(url).lookingAt() ? "https://" + url : url;
    }

    private static String encoded(String characters) {
        return URLEncoder.encode(characters, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static boolean overHttp(URI uri) {
        return uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
    }

    private static URI trimmed(URI uri) {
        String text = uri.toString();
        int end = text.length();
        for (char border : new char[] {'#', '?'}) {
            int at = text.indexOf(border);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return URI.create(text.substring(0, end));
    }
}
