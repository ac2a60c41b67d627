package dev.toolwright.runs;

import dev.toolwright.runs.journal.LogJournal;
import dev.toolwright.runs.memory.MemoryLog;
import dev.toolwright.solution.Outcome;
import dev.toolwright.store.AtomicFile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Many instructions, begun in the order of their file, many at once on virtual threads. Each solution becomes an answer file,
 * written whole or not at all, and is let go: memory holds those at work, and few whose answers are being written. An
 * instruction whose answer file is there and sound is done, so a run goes on where an earlier one was stopped or killed; those
 * that were at work then go on from their last reply or call, none of which is asked for again. What fails on the way is
 * recorded, stops nothing else, and is tried again by the next run. For one use; thread-safe.
 */
public final class Run {

    /** Needed only as long as something is open. */
    private static final String MEMORY = "memory.log";

    private final RunSettings settings;
    private final List<Instruction> instructions;
    private final InstructionSolver solver;
    private final InstantSource clock;
    private final Workers workers;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean going = new AtomicBoolean();

    private Run(RunSettings settings, List<Instruction> instructions, InstructionSolver solver, InstantSource clock) {
        this.settings = settings;
        this.instructions = List.copyOf(instructions);
        this.solver = solver;
        this.clock = clock;
        this.workers = new Workers(settings.parallel());
    }

    /** @throws IllegalArgumentException if there are no instructions, or two with one id */
    public static Run of(
            RunSettings settings, List<Instruction> instructions, InstructionSolver solver, InstantSource clock) {
        Set<String> ids = new HashSet<>();
        for (Instruction instruction : instructions) {
            if (!ids.add(instruction.id())) {
                throw new IllegalArgumentException("two instructions have the id " + instruction.id());
            }
        }
        if (instructions.isEmpty()) {
            throw new IllegalArgumentException("there are no instructions to run");
        }
        return new Run(settings, instructions, solver, clock);
    }

    /**
     * Runs what is open and blocks until all has ended. An interrupt of the calling thread stops the run, as {@link #stop}
     * does, and stays set.
     *
     * @return what came of it, also where the run was stopped
     * @throws RunFolderException if the folder holds answers of other settings
     * @throws dev.toolwright.store.StoreException if another process has the folder, or files can't be read or written, a full
     *     disk for one: the run has ended, with nothing half written, and goes on from there another time
     */
    public RunReport go(RunListener listener) {
        if (!going.compareAndSet(false, true)) {
            throw new IllegalStateException("a run goes once; open another on the same folder");
        }
        try (RunFolder folder = RunFolder.open(settings, instructions);
                Ledger ledger = Ledger.open(folder.own("ledger.log"));
                LogJournal journal = LogJournal.open(folder.own("journal.log"), clock)) {
            Instant start = clock.instant();
            Tally tally = new Tally(listener, instructions.size(), ledger.earlier(), ledger.earlierCalls());
            List<Instruction> open = open(folder, tally);
            Set<String> ids = open.stream().map(Instruction::id).collect(Collectors.toSet());
            tally.begun();
            try (MemoryLog memory = MemoryLog.open(folder.own(MEMORY), ids::contains)) {
                Work work = new Work(solver, settings.seed(), folder, journal, memory, ledger, tally, workers::stopped);
                workers.forEach(open, work::run);
            }
            RunReport report = tally.report(settings.recorded(), Duration.between(start, clock.instant()));
            AtomicFile.at(folder.own("report.json")).write(report::writeTo);
            if (report.complete()) {
                AtomicFile.at(folder.own(MEMORY)).delete();
            }
            return report;
        } finally {
            ended.countDown();
        }
    }

    /**
     * Stops the run from another thread, that of a shutdown hook for one: begins nothing more, breaks off what is at work, and
     * returns when nothing is being written any more. What was broken off counts as left. Not for listeners: the run waits
     * for them.
     */
    public void stop() throws InterruptedException {
        workers.stop();
        if (going.get()) {
            ended.await();
        }
    }

    private List<Instruction> open(RunFolder folder, Tally tally) {
        List<Instruction> open = new ArrayList<>();
        for (Instruction instruction : instructions) {
            Optional<Outcome> outcome = folder.outcome(instruction);
            outcome.ifPresentOrElse(tally::countEarlier, () -> open.add(instruction));
        }
        return open;
    }
}
