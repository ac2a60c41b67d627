package dev.toolwright.gateway.shorten;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much is shown of each part.
 *
 * @param elements of a list
 * @param characters of a text
 * @param members of an object
 * @param depth objects and lists within one another
 */
record TrimLevel(int elements, int characters, int members, int depth) {

    private static final int ALL = Integer.MAX_VALUE;

    /** From generous to stingy: first texts give way, then lists, then all. */
    static final List<TrimLevel> LEVELS = Stream.concat(
                    Stream.concat(
                            IntStream.of(ALL, 20_000, 8000, 4000, 2000, 1400, 1000, 700, 300)
                                    .mapToObj(characters -> new TrimLevel(ALL, characters, ALL, ALL)),
                            IntStream.of(200, 100, 70, 50, 40, 30, 25, 20, 16, 13, 10, 8, 6, 5, 4, 3, 2)
                                    .mapToObj(elements -> new TrimLevel(elements, 300, ALL, ALL))),
                    Stream.of(
                            new TrimLevel(3, 120, ALL, ALL),
                            new TrimLevel(2, 80, 30, ALL),
                            new TrimLevel(2, 60, 20, 4),
                            new TrimLevel(1, 200, ALL, 2),
                            new TrimLevel(1, 50, 12, 3),
                            new TrimLevel(1, 40, 8, 2),
                            new TrimLevel(1, 30, 8, 1),
                            new TrimLevel(0, 20, 3, 1)))
            .toList();
}
