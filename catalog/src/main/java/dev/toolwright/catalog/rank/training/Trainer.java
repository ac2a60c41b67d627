package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.rank.RankModel.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the weights that rank best. Takes seconds for some hundred instructions; deterministic.
 *
 * @param features their names, one for each column of the examples
 * @param penalty of the squared weights: the higher, the less is believed of few examples
 */
public record Trainer(List<String> features, double penalty) {

    public static final double PENALTY = 100;
    /** Candidates of an example that are learnt from, besides the relevant ones: the others are told apart with ease. */
    private static final int FRONT = 60;

    public Trainer {
        features = List.copyOf(features);
    }

    public static Trainer of(List<String> features) {
        return new Trainer(features, PENALTY);
    }

    /** One weight for each feature; at least one example has to have a relevant candidate. */
    public List<Weight> train(List<Example> examples) {
        int count = features.size();
        List<Example> near = examples.stream().map(example -> example.front(FRONT)).toList();
        Standards standards = Standards.of(near, count);
        List<float[][]> rows = near.stream().map(example -> standards.apply(example.rows())).toList();
        List<boolean[]> relevant = near.stream().map(Example::relevant).toList();
        double[] solution = Lbfgs.minimum(new RankingLoss(rows, relevant, count, penalty));
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(new Weight(features.get(i), standards.means()[i], standards.deviations()[i], solution[i]));
        }
        return weights;
    }
}
