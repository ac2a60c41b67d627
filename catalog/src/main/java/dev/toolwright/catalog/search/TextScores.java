package dev.toolwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** BM25 scores of the documents in which a query's words are; all others score 0, and cost neither time nor memory. */
final class TextScores {

    /** For no words at all. */
    static final TextScores NONE = new TextScores();

    private int[] documents = new int[256];
    private float[] values = new float[256];
    private int count;
    private double sum;
    private double squares;

    /** @param document after all that were added before */
    void add(int document, float value) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        documents[count] = document;
        values[count] = value;
        count++;
        sum += value;
        squares += (double) value * value;
    }

    /** Standardised over the documents that a search may find. */
    Scores of(Candidates candidates) {
        int eligible = Math.max(1, candidates.eligible());
        double mean = sum / eligible;
        float[] picked = new float[candidates.documents().length];
        int next = 0;
        for (int i = 0; i < picked.length; i++) {
            int found = Arrays.binarySearch(documents, next, count, candidates.documents()[i]);
            picked[i] = found < 0 ? 0 : values[found];
            next = found < 0 ? -found - 1 : found;
        }
        return new Scores(picked).standardised(mean, Math.sqrt(Math.max(0, squares / eligible - mean * mean)));
    }

    /** The documents that score best. */
    List<Integer> best(int most) {
        PriorityQueue<Integer> worstFirst = new PriorityQueue<>((a, b) -> Float.compare(values[a], values[b]));
        for (int i = 0; i < count; i++) {
            if (values[i] > 0 && (worstFirst.size() < most || values[i] > values[worstFirst.element()])) {
                worstFirst.add(i);
                if (worstFirst.size() > most) {
                    worstFirst.remove();
                }
            }
        }
        List<Integer> best = new ArrayList<>();
        worstFirst.forEach(place -> best.add(documents[place]));
        return best;
    }
}
