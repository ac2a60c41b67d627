package dev.toolwright;

import dev.toolwright.runs.Instruction;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;

/** Says which tools an instruction is solved with. Implementations are thread-safe. */
@FunctionalInterface
public interface Offers {

    /**
     * @throws RuntimeException if there is nothing to offer; the message, one line, becomes the instruction's failure
     */
    Offer of(Instruction instruction);

    /** Tools, and whoever calls them. */
    record Offer(Toolbox toolbox, ToolCaller caller) {}
}
