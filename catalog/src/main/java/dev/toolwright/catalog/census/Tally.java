package dev.toolwright.catalog.census;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a group of tools amounts to: a category, a collection, a provider, or all.
 *
 * @param name of the group; empty: those that are in none
 * @param inferred providers that are in it by their words only, because their documents say nothing
 * @param providers how many
 * @param tools how many
 * @param undescribed tools without a description
 * @param parameters of a tool
 * @param required of a tool, those that it cannot be called without
 * @param description of a tool, characters
 * @param schema of a tool, characters of JSON
 * @param authentication how many tools want it in which way, most first
 */
public record Tally(
        String name,
        int inferred,
        int providers,
        int tools,
        int undescribed,
        Spread parameters,
        Spread required,
        Spread description,
        Spread schema,
        SequencedMap<String, Integer> authentication) {

    public Tally {
        authentication = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(authentication));
    }

    /** The way of authentication that most of its tools want; empty without tools. */
    public String usualAuthentication() {
        Map.Entry<String, Integer> first = authentication.firstEntry();
        return first == null ? "" : first.getKey();
    }
}
