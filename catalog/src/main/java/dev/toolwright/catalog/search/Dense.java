package dev.toolwright.catalog.search;

import java.io.IOException;

/** By meaning: vectors of the whole and of its nearest part. Finds only tools that have their vector already. */
public record Dense() implements Retriever {

    @Override
    public String name() {
        return "dense";
    }

    @Override
    public Ranking rank(Question question) throws IOException {
        return question.byMeaning().ranking(question);
    }
}
