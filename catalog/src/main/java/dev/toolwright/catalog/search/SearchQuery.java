package dev.toolwright.catalog.search;

/**
 * What to look for.
 *
 * @param text an instruction in plain words, which may hold several requests
 * @param top how many tools at most
 * @param scope which tools it is among
 * @param mode by what
 */
public record SearchQuery(String text, int top, Scope scope, SearchMode mode) {

    public static final int DEFAULT_TOP = 5;

    public SearchQuery {
        if (top < 1) {
            throw new IllegalArgumentException("at least one tool must be asked for, not " + top);
        }
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, DEFAULT_TOP, Scope.EVERYTHING, SearchMode.FUSED);
    }

    public SearchQuery withTop(int value) {
        return new SearchQuery(text, value, scope, mode);
    }

    public SearchQuery withScope(Scope value) {
        return new SearchQuery(text, top, value, mode);
    }

    public SearchQuery withProvider(String id) {
        return withScope(scope.withProvider(id));
    }

    public SearchQuery withCategory(String value) {
        return withScope(scope.withCategory(value));
    }

    public SearchQuery withMode(SearchMode value) {
        return new SearchQuery(text, top, scope, value);
    }
}
