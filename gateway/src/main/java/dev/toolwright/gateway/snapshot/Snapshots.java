package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.TracedCaller;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.capture.CaptureStore;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCaller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the calls of a run in its mode. The store is opened with the first call that needs it, or by {@link #open}.
 * Thread-safe.
 */
public final class Snapshots implements AutoCloseable {

    private final SnapshotSettings settings;
    private final Path place;
    private final Redactor redactor;
    private final CallForms forms;
    private final Supplier<ToolCaller> simulators;
    private final Clock clock;
    private @Nullable CaptureSource source;

    /**
     * @param standard the store that is used if the settings name none
     * @param redactor takes out what must not be kept
     * @param simulators makes a simulation for one instruction, asked in the modes that simulate only; its answers say that they
     *     are simulated
     * @param clock tells when a call was made, and how long it took
     */
    public Snapshots(
            SnapshotSettings settings, Path standard, Redactor redactor, Supplier<ToolCaller> simulators, Clock clock) {
        this.settings = settings;
        this.place = settings.place().orElse(standard);
        this.redactor = redactor;
        this.forms = new CallForms(redactor);
        this.simulators = simulators;
        this.clock = clock;
    }

    public SnapshotMode mode() {
        return settings.mode();
    }

    /**
     * Opens what the mode needs, so that what is wrong with it is told before any work begins.
     *
     * @throws dev.toolwright.store.sql.DatabaseException if the store can't be opened
     * @throws SnapshotException if there is nothing to replay from, or no place to keep captures
     */
    public void open() {
        if (settings.mode().stores()) {
            source();
        }
    }

    /**
     * Somebody who answers the calls made for one instruction.
     *
     * @param live makes calls
     * @param tools what is known of a tool by its name; names of no tool, and made tools, are left to {@code live}
     * @throws dev.toolwright.store.sql.DatabaseException if the store can't be opened
     * @throws SnapshotException if there is nothing to replay from, or no place to keep captures
     */
    public ToolCaller caller(TracedCaller live, Function<String, Optional<Tool>> tools, Asking asking) {
        return settings.mode() == SnapshotMode.LIVE
                ? live
                : new SnapshotCaller(tools, forms, live, answerer(live, asking));
    }

    /**
     * What APIs themselves answered to calls of a tool, the newest answer to each call; nothing if there is no store.
     *
     * @param tool its name
     */
    public List<Capture> realAnswers(String tool, int most) {
        if (!opened() && !Files.exists(place)) {
            return List.of();
        }
        CaptureSource captures = source();
        return captures.tools().entrySet().stream()
                .filter(known -> known.getValue().name().equals(tool))
                .flatMap(known -> captures.calls(known.getKey()).stream())
                .flatMap(call -> captures.find(call.key()).reversed().stream().filter(Snapshots::isReal).limit(1))
                .limit(most)
                .toList();
    }

    private static boolean isReal(Capture capture) {
        return capture.provenance() instanceof Provenance.Real && capture.kept().answered();
    }

    private Answerer answerer(TracedCaller live, Asking asking) {
        return switch (settings.mode()) {
            case LIVE -> (call, deadline) -> live.call(call.call(), deadline);
            case CAPTURE -> new Capturing(live, keeper(asking));
            case REPLAY -> replaying(asking, Optional.empty());
            case REPLAY_OR_CALL -> replaying(asking, Optional.of(new Capturing(live, keeper(asking))));
            case REPLAY_OR_SIMULATE -> replaying(asking, Optional.of(simulating(
                    source() instanceof CaptureStore ? Optional.of(keeper(asking)) : Optional.empty())));
            case SIMULATE -> simulating(Optional.empty());
        };
    }

    private Replaying replaying(Asking asking, Optional<Answerer> otherwise) {
        return new Replaying(source(), asking, settings.near(), otherwise);
    }

    private Simulating simulating(Optional<Keeper> keeper) {
        return new Simulating(simulators.get(), keeper, clock);
    }

    private Keeper keeper(Asking asking) {
        if (source() instanceof CaptureStore store) {
            return new Keeper(store, redactor, asking, clock);
        }
        throw new IllegalStateException("a mode that keeps answers opens a store, and " + place + " was opened as none");
    }

    private synchronized boolean opened() {
        return source != null;
    }

    private synchronized CaptureSource source() {
        if (source == null) {
            source = settings.mode().keeps() ? SnapshotPlace.store(place) : SnapshotPlace.source(place);
        }
        return source;
    }

    @Override
    public synchronized void close() {
        if (source != null) {
            source.close();
        }
    }
}
