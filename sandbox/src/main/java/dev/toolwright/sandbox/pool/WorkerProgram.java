package dev.toolwright.sandbox.pool;

import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/**
 * How the workers of an engine are started and spoken to.
 *
 * @param engine its name without version, as failures to start it are told
 * @param isolation what is said of the engine behind its name and version; may be empty
 * @param command starts a worker for calls of so many bytes of memory; a worker serves only calls whose command is its own
 * @param greeting sent to each new worker, which answers it, with its version, when it is ready
 * @param startTimeout how long that may take
 * @param grace how long past a call's timeout its worker may take to say so, before it is killed
 * @param leaves whether calls leave something in their worker's memory, for which a later one must not be blamed
 */
public record WorkerProgram(
        String engine,
        String isolation,
        LongFunction<List<String>> command,
        String greeting,
        Duration startTimeout,
        Duration grace,
        boolean leaves) {}
