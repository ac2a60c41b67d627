package dev.toolwright.catalog.search;

import java.util.List;

/**
 * Scores of one view of the query; and what views can be added up to.
 *
 * @param values one for each candidate in the candidates' order, not to be changed; higher is nearer
 */
public record Scores(float[] values) {

    /** How many standard deviations above the mean of the catalogue each score lies. */
    Scores standardised(double mean, double deviation) {
        float[] standard = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            standard[i] = deviation > 0 ? (float) ((values[i] - mean) / deviation) : 0;
        }
        return new Scores(standard);
    }

    Scores plus(double weight, Scores other) {
        float[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) (weight * other.values[i]);
        }
        return new Scores(sum);
    }

    /** With the mean of the known scores in place of those that are not a number: neither for nor against. */
    Scores completed() {
        double sum = 0;
        int known = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        float[] complete = values.clone();
        for (int i = 0; i < complete.length; i++) {
            complete[i] = Float.isNaN(complete[i]) ? (float) (sum / Math.max(1, known)) : complete[i];
        }
        return new Scores(complete);
    }

    /** The best score over several views; at least one. */
    static Scores best(List<Scores> views) {
        float[] best = views.getFirst().values.clone();
        for (Scores view : views) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], view.values[i]);
            }
        }
        return new Scores(best);
    }
}
