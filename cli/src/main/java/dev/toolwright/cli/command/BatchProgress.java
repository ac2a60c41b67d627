package dev.toolwright.cli.command;

import dev.toolwright.budget.Usage;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.RunListener;
import dev.toolwright.solution.Journal;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.SolveEvent;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a batch is: a bar on a terminal, a line now and then elsewhere. */
final class BatchProgress implements RunListener, AutoCloseable {

    private static final int LINES = 10;

    private final Terminal terminal;
    private final boolean verbose;
    private final Journal lines;
    private @Nullable ProgressBar bar;
    private int all;
    private int done;
    private int answered;

    /**
     * @param verbose show where failures come from
     * @param lines gets what happens, by ids of instructions
     */
    BatchProgress(Terminal terminal, boolean verbose, Journal lines) {
        this.terminal = terminal;
        this.verbose = verbose;
        this.lines = lines;
    }

    @Override
    public void begun(int instructions, int earlier) {
        all = instructions;
        done = earlier;
        if (earlier > 0) {
            terminal.err().println(earlier + " of " + instructions + " were done before");
        }
        if (terminal.animated()) {
            ProgressBar fresh = new ProgressBarBuilder()
                    .setTaskName("solving")
                    .setInitialMax(instructions)
                    .startsFrom(earlier, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), Math.min(100, terminal.width())))
                    .build();
            bar = fresh;
        }
    }

    @Override
    public void happened(Instruction instruction, SolveEvent event) {
        lines.append(instruction.id(), event);
    }

    @Override
    public void finished(Instruction instruction, Outcome outcome, Usage usage) {
        if (outcome == Outcome.ANSWERED) {
            answered++;
        }
        step();
    }

    @Override
    public void failed(Instruction instruction, String reason, @Nullable Throwable cause) {
        if (bar == null) {
            terminal.err().println(instruction.id() + " failed: " + Plain.line(reason));
        }
        if (verbose && cause != null) {
            cause.printStackTrace(terminal.err());
        }
        step();
    }

    private void step() {
        done++;
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(answered + " answered");
        } else if (done == all || done * LINES / all > (done - 1) * LINES / all) {
            terminal.err().println(done + " of " + all + " done, " + answered + " answered");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
