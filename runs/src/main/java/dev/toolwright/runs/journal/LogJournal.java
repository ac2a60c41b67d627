package dev.toolwright.runs.journal;

import dev.toolwright.solution.Journal;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.AttemptStarted;
import dev.toolwright.solution.SolveEvent.BackedUp;
import dev.toolwright.solution.SolveEvent.BranchesDropped;
import dev.toolwright.solution.SolveEvent.BudgetReached;
import dev.toolwright.solution.SolveEvent.CallFinished;
import dev.toolwright.solution.SolveEvent.CallStarted;
import dev.toolwright.solution.SolveEvent.Finished;
import dev.toolwright.solution.SolveEvent.Judged;
import dev.toolwright.solution.SolveEvent.ModelAsked;
import dev.toolwright.solution.SolveEvent.ModelFailed;
import dev.toolwright.solution.SolveEvent.ModelReplied;
import dev.toolwright.solution.SolveEvent.NodePruned;
import dev.toolwright.solution.SolveEvent.Started;
import dev.toolwright.solution.SolveEvent.ThoughtAdded;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Journal in an {@link AppendLog}: an event a line, in JSON ({@link EventJson}). What a run did is written before it asks a model
 * or calls a tool, in one piece, and survives the death of the process from then on. What a killed attempt left in it stays; an
 * instruction's later attempt begins with another {@code started}. Thread-safe, each run on one thread at a time.
 */
public final class LogJournal implements Journal, AutoCloseable {

    private final AppendLog log;
    private final InstantSource clock;
    private final Map<String, List<byte[]>> unwritten = new ConcurrentHashMap<>();

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
        List<byte[]> lines = unwritten.computeIfAbsent(runId, _ -> new ArrayList<>());
        lines.add(EventJson.line(runId, clock.instant(), event));
        if (endsInWaiting(event)) {
            unwritten.remove(runId);
            log.append(lines);
        }
    }

    /** Whether the run now waits for somebody else, or for nothing any more. */
    private static boolean endsInWaiting(SolveEvent event) {
        return switch (event) {
            case ModelAsked _, CallStarted _, Finished _ -> true;
            case Started _, AttemptStarted _, ModelReplied _, ModelFailed _, ThoughtAdded _, CallFinished _, NodePruned _,
                    BackedUp _, Judged _, BranchesDropped _, BudgetReached _ ->
                false;
        };
    }

    /** Writes what runs that were broken off did last. */
    @Override
    public void close() {
        try (log) {
            unwritten.values().forEach(log::append);
        }
    }
}
