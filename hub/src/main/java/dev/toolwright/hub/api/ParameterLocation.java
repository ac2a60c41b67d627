package dev.toolwright.hub.api;

import java.util.Locale;

/** Where a parameter stands in a request. */
public enum ParameterLocation {
    PATH,
    QUERY,
    HEADER;

    /** As OpenAPI spells it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
