package dev.toolwright.hub.api;

import dev.toolwright.hub.schema.Doc;

/** One thing that is wrong with a request. */
public record FieldError(
        @Doc(value = "Where the value stands in the request.", oneOf = {"path", "query", "header", "body"}, example = "query")
                String in,
        @Doc(value = "Name of the parameter, or JSON pointer into the body.", example = "start") String name,
        @Doc(value = "What was expected.", example = "must be a date as YYYY-MM-DD that exists, such as 2024-02-29")
                String detail) {}
