package dev.toolwright.tool;

import java.util.List;

/** Port: finds tools for something that is to be done. Implementations are thread-safe. */
@FunctionalInterface
public interface ToolFinder {

    /**
     * @param need what a tool is to do, in the words of whoever needs it
     * @param top how many tools at most
     * @return best first; may be empty
     */
    List<Tool> find(String need, int top);
}
