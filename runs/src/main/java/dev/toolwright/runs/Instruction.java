package dev.toolwright.runs;

import java.util.List;

/**
 * One instruction of a file.
 *
 * @param id names it within its file, and its answer file
 * @param text what is asked
 * @param tools names of the tools to offer; empty: whoever solves it looks for tools
 */
public record Instruction(String id, String text, List<String> tools) {

    public Instruction {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an instruction has no id");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("instruction " + id + " is empty");
        }
        tools = List.copyOf(tools);
    }
}
