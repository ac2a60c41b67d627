package dev.toolwright.catalog.search;

import java.util.Optional;

/**
 * What to look for.
 *
 * @param text an instruction in plain words, which may hold several requests
 * @param top how many tools at most
 * @param provider only tools of the provider with this id
 * @param category only tools of this category, exactly as written
 * @param mode by what
 */
public record SearchQuery(
        String text, int top, Optional<String> provider, Optional<String> category, SearchMode mode) {

    public static final int DEFAULT_TOP = 5;

    public SearchQuery {
        if (top < 1) {
            throw new IllegalArgumentException("at least one tool must be asked for, not " + top);
        }
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, DEFAULT_TOP, Optional.empty(), Optional.empty(), SearchMode.FUSED);
    }

    public SearchQuery withTop(int value) {
        return new SearchQuery(text, value, provider, category, mode);
    }

    public SearchQuery withProvider(String id) {
        return new SearchQuery(text, top, Optional.of(id), category, mode);
    }

    public SearchQuery withCategory(String value) {
        return new SearchQuery(text, top, provider, Optional.of(value), mode);
    }

    public SearchQuery withMode(SearchMode value) {
        return new SearchQuery(text, top, provider, category, value);
    }
}
