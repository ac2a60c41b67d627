package dev.toolwright.catalog.search;

import java.util.List;

/**
 * What to look for.
 *
 * @param text an instruction in plain words, which may hold several requests
 * @param requests what the text asks for one by one; empty: its sentences
 * @param top how many tools
 * @param scope which tools it is among
 * @param retriever ranks the tools
 */
public record SearchQuery(String text, List<String> requests, Top top, Scope scope, Retriever retriever) {

    public static final int DEFAULT_TOP = 5;

    public SearchQuery {
        requests = List.copyOf(requests);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, List.of(), Top.exactly(DEFAULT_TOP), Scope.EVERYTHING, new Fused());
    }

    /** Exactly so many, if there are so many. */
    public SearchQuery withTop(int number) {
        return withTop(Top.exactly(number));
    }

    public SearchQuery withTop(Top value) {
        return new SearchQuery(text, requests, value, scope, retriever);
    }

    /** @param value as somebody said it who understands the text, such as a model */
    public SearchQuery withRequests(List<String> value) {
        return new SearchQuery(text, value, top, scope, retriever);
    }

    public SearchQuery withScope(Scope value) {
        return new SearchQuery(text, requests, top, value, retriever);
    }

    public SearchQuery withProvider(String id) {
        return withScope(scope.withProvider(id));
    }

    public SearchQuery withCategory(String value) {
        return withScope(scope.withCategory(value));
    }

    public SearchQuery withCollection(String value) {
        return withScope(scope.withCollection(value));
    }

    public SearchQuery withAliveOnly(boolean value) {
        return withScope(scope.withAliveOnly(value));
    }

    public SearchQuery withRetriever(Retriever value) {
        return new SearchQuery(text, requests, top, scope, value);
    }
}
