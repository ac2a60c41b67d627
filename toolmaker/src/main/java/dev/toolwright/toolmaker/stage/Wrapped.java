package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.induce.SolvedCase;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Solving;
import java.util.List;

/**
 * A tool whose use cases give the right answers.
 *
 * @param solutions what running each use case came to, in their order
 */
public record Wrapped(WrappedTool tool, List<Solution> solutions) {
    public Wrapped {
        solutions = List.copyOf(solutions);
    }

    /** Those whose one call can be written down. */
    public List<SolvedCase> cases() {
        return solutions.stream()
                .flatMap(solution -> solution.solved.call()
                        .flatMap(Solving.Call::arguments)
                        .map(arguments -> new SolvedCase(solution.example.question(), arguments))
                        .stream())
                .toList();
    }

    /** An example and how its snippet solved it. */
    public record Solution(Example example, Solving.Solved solved) {}
}
