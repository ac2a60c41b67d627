package dev.toolwright.catalog.openapi;

import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.SecurityScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A part of the request that a caller fills with a key.
 *
 * @param name in lower case
 */
record Credential(Location location, String name) {

    static Set<Credential> of(List<List<SecurityScheme>> alternatives) {
        Set<Credential> credentials = new HashSet<>();
        for (List<SecurityScheme> schemes : alternatives) {
            for (SecurityScheme scheme : schemes) {
                String name = scheme.field().toLowerCase(Locale.ROOT);
                switch (scheme.kind()) {
                    case API_KEY_HEADER -> credentials.add(new Credential(Location.HEADER, name));
                    case API_KEY_QUERY -> credentials.add(new Credential(Location.QUERY, name));
                    case API_KEY_COOKIE -> credentials.add(new Credential(Location.COOKIE, name));
                    case BASIC, BEARER -> {}
                }
            }
        }
        return credentials;
    }
}
