package dev.toolwright.operation;

/**
 * Where one argument of a tool goes in the request.
 *
 * @param argument its name in the tool's schema, which differs from {@code name} where one name stands in two places
 * @param name its name in the request
 * @param location the part of the request
 * @param style how arrays and objects are written
 * @param explode OpenAPI's {@code explode}
 * @param required the request is not sent without it
 * @param contentType media type of a parameter that is written as a document ({@code application/json}) or of a multipart
 *     part; empty: by style
 */
public record Parameter(
        String argument,
        String name,
        Location location,
        Style style,
        boolean explode,
        boolean required,
        String contentType) {

    /** The part of the request in which a parameter stands. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** A property of a body that is an object. */
        BODY_PROPERTY,
        /** The whole body. */
        BODY
    }

    /** OpenAPI's styles of serialisation; Swagger 2's {@code collectionFormat} is mapped onto them. */
    public enum Style {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        DEEP_OBJECT,
        /** Swagger 2's {@code tsv}. */
        TAB_DELIMITED
    }
}
