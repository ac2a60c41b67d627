package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * What a retriever makes of the candidates.
 *
 * @param documents of the index, in ascending order
 * @param overall what each scores for the whole text; higher is nearer
 * @param requests what it scores for each request in the text, standardised; empty if the whole alone is to count
 * @param spread a score lower by so much means a tool that is e times less likely to be right
 * @param reasons says why
 */
public record Ranking(int[] documents, Scores overall, List<Scores> requests, double spread, Reasons reasons) {

    static final Ranking NOTHING = of(new int[0], new float[0], 1);

    /**
     * @param documents in ascending order
     * @param scores one for each; higher is nearer
     * @param spread a score lower by so much means a tool that is e times less likely to be right
     */
    public static Ranking of(int[] documents, float[] scores, double spread) {
        return new Ranking(documents, new Scores(scores), List.of(), spread, position -> List.of());
    }

    /** Documents, best first, so that each request has its tool; ties by place in the index. */
    List<ScoredDocument> choose(Top top) {
        return new Coverage(overall, requests)
                .choose(count(top)).stream()
                        .map(position -> new ScoredDocument(documents[position], overall.values()[position]))
                        .toList();
    }

    private int count(Top top) {
        if (!top.adapts()) {
            return top.cap();
        }
        double[] scores = new double[overall.values().length];
        Arrays.setAll(scores, i -> -overall.values()[i]);
        Arrays.sort(scores);
        Arrays.setAll(scores, i -> -scores[i]);
        return top.of(scores, spread);
    }

    /** Why a document has its score; empty if it is no candidate. */
    List<Reason> why(int document) throws IOException {
        int position = Arrays.binarySearch(documents, document);
        return position < 0 ? List.of() : reasons.of(position);
    }
}
