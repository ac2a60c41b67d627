package dev.toolwright.catalog.search;

import java.io.IOException;

/**
 * One way to order tools by how well they serve a question. {@link Retrievers} knows those that are built in; anybody may
 * write another one. What holds for every search, whatever its retriever, is {@link ToolSearch}'s business. Thread-safe.
 */
public interface Retriever {

    /** What people call it by. */
    String name();

    /** Scores the tools that are worth it; the question is of no use after the search. */
    Ranking rank(Question question) throws IOException;
}
