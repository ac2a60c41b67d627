package dev.toolwright;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.RunSettings;
import java.util.List;

/**
 * Many instructions to be solved.
 *
 * @param instructions with distinct ids
 * @param offers the tools of each
 * @param options how each is solved; its listener is not used, a run keeps a journal
 * @param run where answers go, how many at once
 */
public record Batch(List<Instruction> instructions, Offers offers, AskOptions options, RunSettings run) {

    public Batch {
        instructions = List.copyOf(instructions);
    }
}
