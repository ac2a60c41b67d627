package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.store.SqlCaptureStore;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what lies somewhere: a store, or a released bundle. */
public final class SnapshotPlace {

    private SnapshotPlace() {}

    /**
     * Opens what is there, to be read.
     *
     * @throws SnapshotException if nothing is there
     */
    public static CaptureSource source(Path place) {
        if (!Files.exists(place)) {
            throw new SnapshotException("there is no snapshot at " + place + "; make one with --snapshot-mode capture");
        }
        return store(place);
    }

    /** Opens a store, or begins one. */
    public static CaptureSource store(Path place) {
        return SqlCaptureStore.open(new SqliteFile(place));
    }
}
