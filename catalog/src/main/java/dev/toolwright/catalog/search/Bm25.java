package dev.toolwright.catalog.search;

import java.io.IOException;

/** By words: BM25 of the whole and of its best sentence. */
public record Bm25() implements Retriever {

    @Override
    public String name() {
        return "bm25";
    }

    @Override
    public Ranking rank(Question question) throws IOException {
        return question.byWords().ranking(question);
    }
}
