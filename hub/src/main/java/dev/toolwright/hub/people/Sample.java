package dev.toolwright.hub.people;

import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.schema.Doc;
import java.util.stream.IntStream;

/** Which data is wanted; a group of parameters. */
record Sample(
        @Doc(value = "Any number; the same seed gives the same data.", defaultValue = "1", min = -1e15, max = 1e15) long seed,
        @Doc(value = "Language and country of the data.", defaultValue = "en_us") Origin origin) {

    static final int MOST = 1000;

    /** A page of as many numbers from 1 as there are to be records. */
    static Page<Integer> numbers(int total, PageQuery page) {
        return Page.of(IntStream.rangeClosed(1, total).boxed().toList(), page);
    }
}
