package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.rank.RankModel;
import java.util.List;

/** Mean and deviation of each feature over all candidates of all examples. */
record Standards(double[] means, double[] deviations) {

    private static final double LEAST = 1e-9;

    static Standards of(List<Example> examples, int features) {
        double[] sums = new double[features];
        double[] squares = new double[features];
        long rows = 0;
        for (Example example : examples) {
            for (float[] row : example.rows()) {
                for (int i = 0; i < features; i++) {
                    sums[i] += row[i];
                    squares[i] += (double) row[i] * row[i];
                }
                rows++;
            }
        }
        double[] deviations = new double[features];
        for (int i = 0; i < features; i++) {
            sums[i] /= Math.max(1, rows);
            double deviation = Math.sqrt(Math.max(0, squares[i] / Math.max(1, rows) - sums[i] * sums[i]));
            deviations[i] = deviation < LEAST ? 1 : deviation;
        }
        return new Standards(sums, deviations);
    }

    float[][] apply(float[][] rows) {
        float[][] standard = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standard[row] = new float[means.length];
            for (int i = 0; i < means.length; i++) {
                double value = (rows[row][i] - means[i]) / deviations[i];
                standard[row][i] = (float) Math.clamp(value, -RankModel.CLIP, RankModel.CLIP);
            }
        }
        return standard;
    }
}
