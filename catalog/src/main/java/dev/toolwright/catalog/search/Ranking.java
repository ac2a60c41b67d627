package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /**
     * Documents, best first, so that each request has its tool; ties by place in the index.
     *
     * @param without documents that are not chosen
     */
    List<ScoredDocument> choose(Top top, Set<Integer> without) {
        Set<Integer> positions = without.stream()
                .map(document -> Arrays.binarySearch(documents, document))
                .collect(Collectors.toSet());
        return new Coverage(overall, requests)
                .choose(count(top, positions), positions).stream()
                        .map(position -> new ScoredDocument(documents[position], overall.values()[position]))
                        .toList();
    }

    /** Documents in the order of their scores; last those that are no candidates, as they come. */
    List<Integer> ordered(List<Integer> some) {
        return some.stream()
                .sorted(Comparator.comparingDouble(document -> -score(document)))
                .toList();
    }

    private double score(int document) {
        int position = Arrays.binarySearch(documents, document);
        return position < 0 ? Double.NEGATIVE_INFINITY : overall.values()[position];
    }

    private int count(Top top, Set<Integer> without) {
        if (!top.adapts()) {
            return top.cap();
        }
        double[] scores = IntStream.range(0, documents.length)
                .filter(position -> !without.contains(position))
                .mapToDouble(position -> -overall.values()[position])
                .toArray();
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
