package dev.toolwright.runs.journal;

import dev.toolwright.solution.Journal;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Journal in an {@link AppendLog}: an event a line, in JSON ({@link EventJson}). Survives the death of the process. What a
 * killed attempt left in it stays; an instruction's later attempt begins with another {@code started}.
 */
public final class LogJournal implements Journal, AutoCloseable {

    private final AppendLog log;
    private final InstantSource clock;

    private LogJournal(AppendLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Opens a journal, or begins one; costs one pass over it. */
    public static LogJournal open(Path path, InstantSource clock) {
        return new LogJournal(AppendLog.open(path, Durability.PROCESS_DEATH), clock);
    }

    /** @throws dev.toolwright.store.StoreException if it can't be written */
    @Override
    public void append(String runId, SolveEvent event) {
        log.append(EventJson.write(runId, clock.instant(), event));
    }

    @Override
    public void close() {
        log.close();
    }
}
