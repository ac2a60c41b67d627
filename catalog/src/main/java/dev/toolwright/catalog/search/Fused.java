package dev.toolwright.catalog.search;

import java.io.IOException;

/** By words and by meaning together; by words alone as long as there are no vectors. */
public record Fused() implements Retriever {

    @Override
    public String name() {
        return "fused";
    }

    @Override
    public Ranking rank(Question question) throws IOException {
        return question.byBoth().ranking(question);
    }
}
