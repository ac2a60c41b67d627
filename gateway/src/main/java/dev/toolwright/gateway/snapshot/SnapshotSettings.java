package dev.toolwright.gateway.snapshot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a run's calls are answered.
 *
 * @param mode default {@link SnapshotMode#LIVE}
 * @param place the store of captured answers, a SQLite file, or a released bundle, a folder; empty: the file
 *     {@code snapshot.db} in the home folder
 * @param near how far from the call that is made another may be whose captured answer serves in its place, above 0, at most
 *     1; empty, which is the default: none may
 */
public record SnapshotSettings(SnapshotMode mode, Optional<Path> place, OptionalDouble near) {

    private static final SnapshotSettings DEFAULTS =
            new SnapshotSettings(SnapshotMode.LIVE, Optional.empty(), OptionalDouble.empty());

    public SnapshotSettings {
        if (near.isPresent() && !(near.getAsDouble() > 0 && near.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("how near a call has to be is a distance above 0 and at most 1, not " + near.getAsDouble());
        }
        if (near.isPresent() && !mode.hasAnAlternative()) {
            throw new IllegalArgumentException("answers of near calls are given in the modes replay-or-call and replay-or-simulate, not in "
                    + mode.label());
        }
    }

    public static SnapshotSettings defaults() {
        return DEFAULTS;
    }

    public static SnapshotSettings of(SnapshotMode mode) {
        return DEFAULTS.withMode(mode);
    }

    public SnapshotSettings withMode(SnapshotMode value) {
        return new SnapshotSettings(value, place, near);
    }

    public SnapshotSettings withPlace(Path value) {
        return new SnapshotSettings(mode, Optional.of(value), near);
    }

    public SnapshotSettings withNear(double value) {
        return new SnapshotSettings(mode, place, OptionalDouble.of(value));
    }
}
