package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.bundle.Bundle;
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
     * @throws dev.toolwright.gateway.snapshot.bundle.BundleDamagedException if a bundle is not what was released
     */
    public static CaptureSource source(Path place) {
        if (!Files.exists(place)) {
            throw new SnapshotException("there is no snapshot at " + place + "; make one with --snapshot-mode capture");
        }
        return Bundle.isAt(place) ? Bundle.open(place) : store(place);
    }

    /**
     * Opens a store, or begins one.
     *
     * @throws SnapshotException if it is a bundle
     */
    static CaptureSource store(Path place) {
        if (Bundle.isAt(place)) {
            throw new SnapshotException(place + " is a released bundle, which never changes; to keep answers say --snapshot FILE,"
                    + " the file of a store");
        }
        return SqlCaptureStore.open(new SqliteFile(place));
    }
}
