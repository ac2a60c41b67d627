package dev.toolwright.catalog.search;

import java.util.List;

/**
 * What a retriever makes of the candidates.
 *
 * @param documents of the index, in ascending order
 * @param overall what each scores for the whole text; higher is nearer
 * @param requests what it scores for each request in the text, standardised; empty if the whole alone is to count
 */
public record Ranking(int[] documents, Scores overall, List<Scores> requests) {

    /**
     * @param documents in ascending order
     * @param scores one for each; higher is nearer
     */
    public static Ranking of(int[] documents, float[] scores) {
        return new Ranking(documents, new Scores(scores), List.of());
    }

    /** At most {@code top} documents, best first, so that each request has its tool; ties by place in the index. */
    List<ScoredDocument> choose(int top) {
        return new Coverage(overall, requests)
                .choose(top).stream()
                        .map(position -> new ScoredDocument(documents[position], overall.values()[position]))
                        .toList();
    }
}
