package dev.toolwright;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.compare.ComparisonSettings;
import dev.toolwright.runs.gold.Gold;
import java.util.List;

/**
 * Strategies to be compared on the same instructions.
 *
 * @param strategies names, as {@link AskOptions#strategy()} takes them; the others are compared with the first
 * @param instructions with distinct ids
 * @param golds of as many instructions as have one
 * @param offers the tools of each
 * @param options how each is solved, but for the strategy; its listener is not used, a run keeps a journal
 * @param settings where answers go, how many at once
 */
public record Contest(
        List<String> strategies,
        List<Instruction> instructions,
        List<Gold> golds,
        Offers offers,
        AskOptions options,
        ComparisonSettings settings) {

    public Contest {
        strategies = List.copyOf(strategies);
        instructions = List.copyOf(instructions);
        golds = List.copyOf(golds);
    }
}
