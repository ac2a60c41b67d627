package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import dev.toolwright.solver.judge.Comparison;
import java.util.List;

/**
 * Depth-first search with ranking: a node's children are all made, compared in pairs by the model and gone into best first, as
 * the filter mode of ToolBench's reference was meant to work. Children between which the comparisons find nothing keep the
 * order of their making.
 *
 * @param settings how; the attempts do not matter
 */
public record Dfs(SolverSettings settings) implements Strategy {

    @Override
    public String name() {
        return "dfs";
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            new BestFirst(grower, settings).search(children -> order(grower, children));
            return grower.finish();
        }
    }

    private static List<SolutionNode> order(TreeGrower grower, List<SolutionNode> children) throws InterruptedException {
        return children.size() == 1
                ? children
                : Ranking.of(children, grower.judge(children, new Comparison()));
    }
}
