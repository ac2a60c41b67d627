package dev.toolwright.cli.session;

import dev.toolwright.cli.config.ConfigurationFile;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.gateway.snapshot.SnapshotSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who answers calls of APIs, by what flags and file say together; a flag wins over the file. */
final class SnapshotChoice {

    private SnapshotChoice() {}

    /** @param folder that relative names start from */
    static SnapshotSettings of(Choices.Snapshot flags, Optional<ConfigurationFile.Snapshot> file, Path folder) {
        try {
            SnapshotMode mode = flags.mode()
                    .or(() -> file.flatMap(ConfigurationFile.Snapshot::mode).map(SnapshotMode::parse))
                    .orElse(SnapshotMode.LIVE);
            if (mode == SnapshotMode.LIVE && flags.place().isPresent()) {
                throw CommandFailure.usage("--snapshot: say what it is for by --snapshot-mode: one of " + SnapshotMode.labels());
            }
            Optional<Path> place = flags.place()
                    .or(() -> file.flatMap(ConfigurationFile.Snapshot::place))
                    .map(folder::resolve);
            return new SnapshotSettings(mode, place, near(flags, file, mode));
        } catch (IllegalArgumentException unfit) {
            throw CommandFailure.usage("snapshot: " + unfit.getMessage());
        }
    }

    /** A file's word for near calls goes for the modes that have a use for it. */
    private static OptionalDouble near(
            Choices.Snapshot flags, Optional<ConfigurationFile.Snapshot> file, SnapshotMode mode) {
        Optional<Double> said = file.flatMap(ConfigurationFile.Snapshot::near).filter(_ -> mode.hasAnAlternative());
        return flags.near().isPresent() || said.isEmpty() ? flags.near() : OptionalDouble.of(said.get());
    }
}
