package dev.toolwright.hub.api;

/** The methods that operations use. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
