package dev.toolwright.solution;

/** Port: keeps what happens during runs, in order. Implementations are thread-safe and may be shared by many runs. */
@FunctionalInterface
public interface Journal {

    /**
     * @param runId tells the runs of one journal apart
     * @param event what happened; events of one run arrive in their order
     */
    void append(String runId, SolveEvent event);
}
