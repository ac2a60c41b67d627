package dev.toolwright.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses the tools that are offered, so that each request of an instruction has its tool before one request has many: what
 * a tool adds to the best that is chosen for a request counts for it, besides its own score. A sentence that only sets the
 * scene fits no tool much better than another, so that it sways the choice little. Costs top × requests × candidates.
 *
 * @param overall what each candidate scores for the whole instruction
 * @param requests what it scores for each request, standardised
 */
record Coverage(Scores overall, List<Scores> requests) {

    private static final double GAIN = 12;

    /**
     * Positions of at most {@code top} candidates: the best one of all always, the others so that they cover; best first.
     *
     * @param without positions that are not chosen
     */
    List<Integer> choose(int top, Set<Integer> without) {
        float[] values = overall.values();
        float[] covered = new float[requests.size()];
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!without.contains(i)) {
                left.add(i);
            }
        }
        Comparator<Integer> byScore = Comparator.comparingDouble(i -> values[i]);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < top && !left.isEmpty()) {
            Integer next = best(left, chosen.isEmpty() ? new float[0] : covered);
            left.remove(next);
            chosen.add(next);
            for (int request = 0; request < covered.length; request++) {
                covered[request] = Math.max(covered[request], requests.get(request).values()[next]);
            }
        }
        chosen.sort(byScore.reversed().thenComparing(Comparator.naturalOrder()));
        return chosen;
    }

    /** @param covered what the best chosen tool scores for each request; empty if requests are not to count */
    private Integer best(List<Integer> left, float[] covered) {
        Integer best = left.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Integer candidate : left) {
            double worth = overall.values()[candidate];
            for (int request = 0; request < covered.length; request++) {
                worth += GAIN * Math.max(0, requests.get(request).values()[candidate] - covered[request]);
            }
            if (worth > most) {
                best = candidate;
                most = worth;
            }
        }
        return best;
    }
}
