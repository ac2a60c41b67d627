package dev.toolwright.gateway;

import dev.toolwright.http.HttpHeader;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credentials that go with one call: those of the first alternative of its security all of whose schemes have one
 * configured. Where there is none, the call is made without, and {@link #missing} names what it would have taken.
 *
 * @param secrets by scheme
 * @param missing scheme names; empty if nothing is wanted, or enough is there
 */
record Authorization(Map<SecurityScheme, Secret> secrets, List<String> missing) {

    static Authorization choose(String provider, List<List<SecurityScheme>> alternatives, Credentials credentials) {
        for (List<SecurityScheme> schemes : alternatives) {
            Optional<Map<SecurityScheme, Secret>> all = all(provider, schemes, credentials);
            if (!schemes.isEmpty() && all.isPresent()) {
                return new Authorization(all.get(), List.of());
            }
        }
        boolean optional = alternatives.isEmpty() || alternatives.contains(List.<SecurityScheme>of());
        return new Authorization(Map.of(), optional ? List.of() : unconfigured(provider, alternatives, credentials));
    }

    private static Optional<Map<SecurityScheme, Secret>> all(
            String provider, List<SecurityScheme> schemes, Credentials credentials) {
        Map<SecurityScheme, Secret> found = new LinkedHashMap<>();
        for (SecurityScheme scheme : schemes) {
            credentials.find(provider, scheme.name()).ifPresent(secret -> found.put(scheme, secret));
        }
        return found.size() == schemes.size() ? Optional.of(found) : Optional.empty();
    }

    private static List<String> unconfigured(
            String provider, List<List<SecurityScheme>> alternatives, Credentials credentials) {
        return alternatives.stream()
                .flatMap(List::stream)
                .map(SecurityScheme::name)
                .distinct()
                .filter(scheme -> credentials.find(provider, scheme).isEmpty())
                .toList();
    }

    List<HttpHeader> headers() {
        List<HttpHeader> headers = new ArrayList<>();
        secrets.forEach((scheme, secret) -> header(scheme, secret.reveal()).ifPresent(headers::add));
        return headers;
    }

    private static Optional<HttpHeader> header(SecurityScheme scheme, String secret) {
        return switch (scheme.kind()) {
            case API_KEY_HEADER -> Optional.of(HttpHeader.sensitive(scheme.field(), secret));
            case BASIC -> Optional.of(HttpHeader.sensitive("Authorization", "Basic " + base64(secret)));
            case BEARER -> Optional.of(HttpHeader.sensitive("Authorization", "Bearer " + secret));
            case API_KEY_QUERY, API_KEY_COOKIE -> Optional.empty();
        };
    }

    static String base64(String secret) {
        return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code name=value} of the keys that go here, encoded. */
    List<String> pairs(SecurityScheme.Kind kind) {
        return secrets.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> Percent.encode(entry.getKey().field()) + "="
                        + Percent.encode(entry.getValue().reveal()))
                .toList();
    }

    /** Whether a credential takes this place, so that no argument may. */
    boolean claims(SecurityScheme.Kind kind, String field) {
        return secrets.keySet().stream()
                .anyMatch(scheme -> scheme.kind() == kind && scheme.field().equals(field));
    }
}
