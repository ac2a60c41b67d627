package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.store.ToolStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tools that serve, read from the store no more often than once a second: another process may approve or retire one, and
 * a question should not wait for all of them to be read. Thread-safe.
 */
public final class ServingTools {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ToolStore store;
    private final InstantSource clock;
    private @Nullable Known known;

    private record Known(List<MadeTool> tools, Instant at) {}

    public ServingTools(ToolStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All of them, by name. */
    public synchronized List<MadeTool> list() {
        Known last = known;
        if (last == null || clock.instant().isAfter(last.at().plus(FRESH))) {
            last = new Known(store.allServing(), clock.instant());
            known = last;
        }
        return last.tools();
    }

    /** Reads them anew the next time: something was decided in this process. */
    public synchronized void changed() {
        known = null;
    }
}
