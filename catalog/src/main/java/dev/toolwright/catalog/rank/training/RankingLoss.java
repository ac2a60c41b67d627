package dev.toolwright.catalog.rank.training;

import java.util.Arrays;
import java.util.List;

/**
 * What is minimised: for each candidate the logistic loss of telling whether it is relevant; for each instruction the cross
 * entropy of its relevant tools among its candidates, which is indifferent to how hard the instruction is; and the squared
 * weights. Used by one thread.
 */
final class RankingLoss implements Lbfgs.Objective {

    private final List<float[][]> rows;
    private final List<boolean[]> relevant;
    private final int features;
    private final double penalty;

    /**
     * @param rows standardised, one block for each instruction
     * @param penalty of the squared weights
     */
    RankingLoss(List<float[][]> rows, List<boolean[]> relevant, int features, double penalty) {
        this.rows = rows;
        this.relevant = relevant;
        this.features = features;
        this.penalty = penalty;
    }

    /** The weights, and behind them the bias of the logistic part. */
    @Override
    public int dimensions() {
        return features + 1;
    }

    @Override
    public double at(double[] weights, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int i = 0; i < rows.size(); i++) {
            loss += add(rows.get(i), relevant.get(i), weights, gradient);
        }
        for (int i = 0; i < features; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] += penalty * weights[i];
        }
        return loss;
    }

    private double add(float[][] candidates, boolean[] truth, double[] weights, double[] gradient) {
        double[] scores = new double[candidates.length];
        double most = Double.NEGATIVE_INFINITY;
        int hits = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < features; j++) {
                scores[i] += weights[j] * candidates[i][j];
            }
            most = Math.max(most, scores[i]);
            hits += truth[i] ? 1 : 0;
        }
        double all = 0;
        for (double score : scores) {
            all += Math.exp(score - most);
        }
        double loss = hits == 0 ? 0 : Math.log(all) + most;
        for (int i = 0; i < scores.length; i++) {
            double target = truth[i] ? 1 : 0;
            double margin = scores[i] + weights[features];
            double probability = 1 / (1 + Math.exp(-margin));
            loss += Math.max(margin, 0) - margin * target + Math.log1p(Math.exp(-Math.abs(margin)));
            double slope = probability - target;
            gradient[features] += slope;
            if (hits > 0) {
                loss -= target / hits * scores[i];
                slope += Math.exp(scores[i] - most) / all - target / hits;
            }
            for (int j = 0; j < features; j++) {
                gradient[j] += slope * candidates[i][j];
            }
        }
        return loss;
    }
}
