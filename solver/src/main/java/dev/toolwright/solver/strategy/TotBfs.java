package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import dev.toolwright.solver.judge.Judging;

/**
 * Tree of thoughts, breadth-first (Yao et al. 2023): of each level the w nodes that the model itself thinks best are expanded.
 * A level of no more than w nodes is not judged, as all of them are kept.
 *
 * @param settings how; the width counts both children and nodes kept, the attempts do not matter
 * @param judging how the model is asked
 * @param name says so
 */
public record TotBfs(SolverSettings settings, Judging judging, String name) implements Strategy {

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name, task, context, settings)) {
            new Levels(grower, settings)
                    .search(level -> level.size() <= settings.width()
                            ? level
                            : Ranking.best(level, grower.judge(level, judging), settings.width()));
            return grower.finish();
        }
    }
}
