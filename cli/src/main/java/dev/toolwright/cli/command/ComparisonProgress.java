package dev.toolwright.cli.command;

import dev.toolwright.budget.Usage;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.compare.ComparisonListener;
import dev.toolwright.runs.compare.Contender;
import dev.toolwright.solution.Journal;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.SolveEvent;
import org.jspecify.annotations.Nullable;

/** Shows how far a comparison is, as of a batch for each strategy, and has what strategies share renewed between them. */
final class ComparisonProgress implements ComparisonListener, AutoCloseable {

    private final Terminal terminal;
    private final boolean verbose;
    private final Journal lines;
    private final Runnable renewal;
    private BatchProgress batch;

    /**
     * @param lines gets what happens, by strategies and ids of instructions
     * @param renewal done before each strategy
     */
    ComparisonProgress(Terminal terminal, boolean verbose, Journal lines, Runnable renewal) {
        this.terminal = terminal;
        this.verbose = verbose;
        this.lines = lines;
        this.renewal = renewal;
        this.batch = new BatchProgress(terminal, verbose, lines);
    }

    @Override
    public void contenderBegun(Contender contender) {
        renewal.run();
        batch.close();
        batch = new BatchProgress(
                terminal, verbose, (id, event) -> lines.append(contender.name() + "/" + id, event));
        terminal.err().println(contender.name());
    }

    @Override
    public void begun(int instructions, int done) {
        batch.begun(instructions, done);
    }

    @Override
    public void started(Instruction instruction) {
        batch.started(instruction);
    }

    @Override
    public void happened(Instruction instruction, SolveEvent event) {
        batch.happened(instruction, event);
    }

    @Override
    public void finished(Instruction instruction, Outcome outcome, Usage usage) {
        batch.finished(instruction, outcome, usage);
    }

    @Override
    public void failed(Instruction instruction, String reason, @Nullable Throwable cause) {
        batch.failed(instruction, reason, cause);
    }

    @Override
    public void close() {
        batch.close();
    }
}
