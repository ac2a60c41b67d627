package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureStore;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.gateway.snapshot.store.SqlCaptureStore;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Tool;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps answers that a person wrote: in replays they go before all others, and say that they are written by hand. */
public final class HandWriting implements AutoCloseable {

    private static final Asking NOBODY = new Asking("by hand", "", "");

    private final CaptureStore store;
    private final Redactor redactor;
    private final Clock clock;

    private HandWriting(CaptureStore store, Redactor redactor, Clock clock) {
        this.store = store;
        this.redactor = redactor;
        this.clock = clock;
    }

    /**
     * Opens a store, or begins one.
     *
     * @throws dev.toolwright.store.sql.DatabaseException if it can't be opened
     */
    public static HandWriting into(Path store, Redactor redactor, Clock clock) {
        return new HandWriting(SqlCaptureStore.open(new SqliteFile(store)), redactor, clock);
    }

    /**
     * @param arguments of the call that it answers, as a model would write them
     * @param answer as a model is to see it
     * @param status what kind of answer it is
     */
    public void add(Tool tool, String arguments, String answer, ObservationStatus status) {
        store.add(tool, new Capture(
                CanonicalCall.of(tool, arguments, redactor::json),
                NOBODY,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Duration.ZERO,
                Provenance.HAND_WRITTEN,
                status,
                redactor.text(answer),
                Optional.empty()));
    }

    @Override
    public void close() {
        store.close();
    }
}
