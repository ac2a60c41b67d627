package dev.toolwright.hub.api;

import dev.toolwright.hub.schema.Doc;

/** The parameters of every listing; put it into an input record as a component. */
public record PageQuery(
        @Doc(value = "Number of the page wanted; the first is 1.", defaultValue = "1", min = 1) int page,
        @Doc(value = "Most elements on a page.", defaultValue = "20", min = 1, max = 100) int pageSize) {}
