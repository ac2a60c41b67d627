package dev.toolwright.catalog.census;

import java.util.List;

/**
 * Tools that are there more than once.
 *
 * @param groups how many different things are there more than once
 * @param surplus tools that could go without anything being lost
 * @param overProviders of the groups, those whose tools are of several providers
 * @param largest the largest groups, the largest first
 */
public record Repeats(int groups, int surplus, int overProviders, List<Repeat> largest) {

    public Repeats {
        largest = List.copyOf(largest);
    }
}
