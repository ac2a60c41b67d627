package dev.toolwright.catalog.census;

import java.util.List;

/**
 * Several tools that are one.
 *
 * @param what they have in common: method and address, or the words
 * @param count how many tools
 * @param providers of how many providers
 * @param tools some of them, by name
 */
public record Repeat(String what, int count, int providers, List<String> tools) {

    public Repeat {
        tools = List.copyOf(tools);
    }
}
