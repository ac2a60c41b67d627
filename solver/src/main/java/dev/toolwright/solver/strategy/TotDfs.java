package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import dev.toolwright.solver.judge.Judging;
import java.util.ArrayList;
import java.util.List;

/**
 * Tree of thoughts, depth-first (Yao et al. 2023): a node's children are all made and gone into in the order in which the model
 * itself thinks them good; what it thinks hopeless is left.
 *
 * @param settings how; the attempts do not matter
 * @param judging how the model is asked
 * @param least the score below which a node is left; a node whose siblings are all left too is followed in any case, as
 *     otherwise a judge could end a search before it began
 * @param name says so
 */
public record TotDfs(SolverSettings settings, Judging judging, double least, String name) implements Strategy {

    /** For a value from 0 to 1: what is rated 2 of 10 or less is left. */
    public static final double DEFAULT_LEAST_VALUE = 0.25;

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name, task, context, settings)) {
            new BestFirst(grower, settings).search(children -> order(grower, children));
            return grower.finish();
        }
    }

    private List<SolutionNode> order(TreeGrower grower, List<SolutionNode> children) throws InterruptedException {
        if (children.size() == 1) {
            return children;
        }
        List<Double> scores = grower.judge(children, judging);
        List<SolutionNode> worthy = new ArrayList<>();
        for (SolutionNode child : Ranking.of(children, scores)) {
            if (worthy.isEmpty() || scores.get(children.indexOf(child)) >= least) {
                worthy.add(child);
            }
        }
        return worthy;
    }
}
