package dev.toolwright.solver;

import dev.toolwright.solver.step.FinishTool;
import dev.toolwright.tool.Toolbox;

/**
 * What is to be solved.
 *
 * @param instruction what the user wants; not blank
 * @param toolbox what may be called; may be empty. The closing {@code Finish} is added by the solver
 */
public record SolveTask(String instruction, Toolbox toolbox) {

    public SolveTask {
        if (instruction.isBlank()) {
            throw new IllegalArgumentException("the instruction is empty; say what is to be found out or done");
        }
        if (toolbox.find(FinishTool.NAME).isPresent()) {
            throw new IllegalArgumentException("a tool may not be named " + FinishTool.NAME + "; that name ends a search");
        }
    }
}
