package dev.toolwright.operation;

/**
 * One way in which an API wants to know who calls.
 *
 * @param name the scheme's name in its document, by which credentials are configured
 * @param kind where the credential goes
 * @param field name of the header, query parameter or cookie of an API key; empty otherwise
 */
public record SecurityScheme(String name, Kind kind, String field) {

    /** Where a credential goes. */
    public enum Kind {
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE,
        BASIC,
        /** {@code Authorization: Bearer}; OAuth 2 and OpenID Connect end here too. */
        BEARER
    }
}
