package dev.toolwright.eval.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What was found for one query, as a metric sees it.
 *
 * @param gains of the documents that were found, best first; 0 for one that is not relevant or was not judged
 * @param ideal gains of all relevant documents, found or not, highest first
 */
public record RankedList(List<Integer> gains, List<Integer> ideal) {

    public RankedList {
        gains = List.copyOf(gains);
        ideal = List.copyOf(ideal);
    }

    /**
     * @param found names of documents, best first
     * @param relevance how relevant documents are, by name; what is not above 0 is not relevant
     * @throws IllegalArgumentException if a document was found twice
     */
    public static RankedList of(List<String> found, Map<String, Integer> relevance) {
        List<Integer> gains = new ArrayList<>();
        HashSet<String> seen = new HashSet<>();
        for (String document : found) {
            if (!seen.add(document)) {
                throw new IllegalArgumentException("found twice: " + document);
            }
            gains.add(Math.max(0, relevance.getOrDefault(document, 0)));
        }
        List<Integer> ideal = relevance.values().stream()
                .filter(gain -> gain > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new RankedList(gains, ideal);
    }

    /**
     * In the order that trec_eval gives documents with scores: highest first, and equal ones by name, the last in the alphabet
     * first.
     *
     * @param scores by the name of the document
     */
    public static List<String> order(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many relevant documents are among the first. */
    long hits(int cut) {
        return gains.stream().limit(cut).filter(gain -> gain > 0).count();
    }
}
