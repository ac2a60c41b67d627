package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the address of a server: the one that was given for the import, else the first usable one of the document, its
 * variables at their defaults, a relative one resolved against where the document came from.
 */
record Servers(Optional<URI> given, URI location) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    /** An address to call, or why there is none. */
    sealed interface Choice {
        record Found(URI uri) implements Choice {}

        record None(String reason) implements Choice {}
    }

    /** @param lists lists of servers, the most specific first; the first that is not empty counts */
    Choice choose(JsonNode... lists) {
        if (given.isPresent()) {
            return absolute(given.get().toString());
        }
        for (JsonNode list : lists) {
            if (list.isArray() && !list.isEmpty()) {
                return best(list);
            }
        }
        return absolute("/");
    }

    private Choice best(JsonNode list) {
        Choice first = null;
        for (JsonNode server : list) {
            Choice choice = absolute(filled(server));
            if (choice instanceof Choice.Found) {
                return choice;
            }
            first = first == null ? choice : first;
        }
        return first == null ? absolute("/") : first;
    }

    private static String filled(JsonNode server) {
        Matcher matcher = VARIABLE.matcher(server.path("url").asText().strip());
        return matcher.replaceAll(match -> {
            JsonNode variable = server.path("variables").path(match.group(1));
            String value = variable.path("default").asText(variable.path("enum").path(0).asText());
            return Matcher.quoteReplacement(value.isEmpty() ? match.group() : value);
        });
    }

    private Choice absolute(String url) {
        if (url.indexOf('{') >= 0) {
            return new Choice.None("the server " + url + " has a variable without a default; name the server at import");
        }
        try {
            URI uri = overHttp(location) ? location.resolve(url) : URI.create(url);
            return overHttp(uri) ? new Choice.Found(trimmed(uri)) : new Choice.None(missing(url));
        } catch (IllegalArgumentException e) {
            return new Choice.None("the server " + url + " is not a URL; name the server at import");
        }
    }

    private static String missing(String url) {
        return url.equals("/") || url.isEmpty()
                ? "the document names no server; name it at import"
                : "the server " + url + " is no absolute HTTP address; name the server at import";
    }

    private static boolean overHttp(URI uri) {
        return uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
    }

    private static URI trimmed(URI uri) {
        String text = uri.toString();
        int end = text.length();
        for (char border : new char[] {'#', '?'}) {
            int at = text.indexOf(border);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        while (text.charAt(end - 1) == '/') {
            end--;
        }
        return URI.create(text.substring(0, end));
    }
}
