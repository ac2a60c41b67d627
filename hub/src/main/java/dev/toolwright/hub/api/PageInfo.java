package dev.toolwright.hub.api;

import dev.toolwright.hub.schema.Doc;
import java.util.Optional;

/** Where a page stands among all. */
public record PageInfo(
        @Doc(value = "Number of this page; the first is 1.", example = "1") int page,
        @Doc(value = "Most elements on a page.", example = "20") int pageSize,
        @Doc(value = "Elements on all pages together.", example = "42") int totalItems,
        @Doc(value = "How many pages there are.", example = "3") int totalPages,
        @Doc(value = "Number of the next page; absent on the last.", example = "2") Optional<Integer> nextPage) {}
