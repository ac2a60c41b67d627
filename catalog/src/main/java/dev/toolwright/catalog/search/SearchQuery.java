package dev.toolwright.catalog.search;

/**
 * What to look for.
 *
 * @param text an instruction in plain words, which may hold several requests
 * @param top how many tools at most
 * @param scope which tools it is among
 * @param retriever ranks the tools
 */
public record SearchQuery(String text, int top, Scope scope, Retriever retriever) {

    public static final int DEFAULT_TOP = 5;

    public SearchQuery {
        if (top < 1) {
            throw new IllegalArgumentException("at least one tool must be asked for, not " + top);
        }
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, DEFAULT_TOP, Scope.EVERYTHING, new Fused());
    }

    public SearchQuery withTop(int value) {
        return new SearchQuery(text, value, scope, retriever);
    }

    public SearchQuery withScope(Scope value) {
        return new SearchQuery(text, top, value, retriever);
    }

    public SearchQuery withProvider(String id) {
        return withScope(scope.withProvider(id));
    }

    public SearchQuery withCategory(String value) {
        return withScope(scope.withCategory(value));
    }

    public SearchQuery withRetriever(Retriever value) {
        return new SearchQuery(text, top, scope, value);
    }
}
