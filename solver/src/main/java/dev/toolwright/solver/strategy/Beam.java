package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Beam search: of each level only the w best nodes are expanded. How good a node is, its path tells, so that judging costs no
 * model call: what its calls found out that was not known before, less the calls that failed.
 *
 * @param settings how; the width counts both children and nodes kept, the attempts do not matter
 */
public record Beam(SolverSettings settings) implements Strategy {

    @Override
    public String name() {
        return "beam";
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            new Levels(grower, settings)
                    .search(level -> Ranking.best(
                            level, level.stream().map(Beam::score).toList(), settings.width()));
            return grower.finish();
        }
    }

    /** Distinct results less failed calls, on the way to the node. */
    static double score(SolutionNode node) {
        Set<String> results = new HashSet<>();
        int failed = 0;
        Optional<SolutionNode> at = Optional.of(node);
        while (at.isPresent()) {
            Optional<Observation> observation = at.get().observation();
            if (observation.isPresent() && observation.get().status() == ObservationStatus.OK) {
                results.add(observation.get().text());
            } else if (observation.isPresent()) {
                failed++;
            }
            at = at.get().parent();
        }
        return (double) results.size() - failed;
    }
}
