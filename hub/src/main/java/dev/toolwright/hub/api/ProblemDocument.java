package dev.toolwright.hub.api;

import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Optional;

/** An error as RFC 9457 writes it, media type {@code application/problem+json}. */
public record ProblemDocument(
        @Doc(value = "Kind of problem; about:blank says that the status tells it all.", example = "about:blank") String type,
        @Doc(value = "Short name of the HTTP status.", example = "Bad Request") String title,
        @Doc(value = "The HTTP status code.", example = "400") int status,
        @Doc(value = "What went wrong with this request and what to do.", example = "The request has 1 error.") String detail,
        @Doc("Every single mistake of the request; only with status 400.") Optional<List<FieldError>> errors) {}
