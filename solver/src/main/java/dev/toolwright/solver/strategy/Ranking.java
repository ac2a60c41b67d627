package dev.toolwright.solver.strategy;

import dev.toolwright.solution.SolutionNode;
import java.util.List;
import java.util.stream.IntStream;

/** Nodes by their scores. */
final class Ranking {

    private Ranking() {}

    /** Best first; of equals the one made first. */
    static List<SolutionNode> of(List<SolutionNode> nodes, List<Double> scores) {
        return IntStream.range(0, nodes.size())
                .boxed()
                .sorted((one, other) -> Double.compare(scores.get(other), scores.get(one)))
                .map(nodes::get)
                .toList();
    }

    /** The best, in the order of their making. */
    static List<SolutionNode> best(List<SolutionNode> nodes, List<Double> scores, int count) {
        List<SolutionNode> best = of(nodes, scores).subList(0, Math.min(count, nodes.size()));
        return nodes.stream().filter(best::contains).toList();
    }
}
