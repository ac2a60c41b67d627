package dev.toolwright.cli.snapshot;

import dev.toolwright.Settings;
import dev.toolwright.cli.config.Configuration;
import dev.toolwright.cli.config.ConfigurationFile;
import dev.toolwright.cli.config.ConfigurationReader;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.gateway.snapshot.SnapshotPlace;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which captured answers a command is about. */
final class PlaceOption {

    @Option(names = "--snapshot", paramLabel = "PATH",
            description = "A store's file or a released bundle's folder. Default: what toolwright.yaml says, else snapshot.db in "
                    + "TOOLWRIGHT_HOME.")
    private @Nullable Path place;

    CaptureSource open(Surroundings surroundings, CommonOptions common) {
        return SnapshotPlace.source(path(surroundings, common));
    }

    Path path(Surroundings surroundings, CommonOptions common) {
        return surroundings.folder().resolve(place == null
                ? configured(surroundings, common).orElse(Settings.defaults(surroundings.home()).snapshotFile())
                : place);
    }

    private static Optional<Path> configured(Surroundings surroundings, CommonOptions common) {
        return Configuration.of(
                        ConfigurationReader.find(common.config, surroundings.folder(), surroundings.home()),
                        surroundings.environment())
                .content()
                .snapshot()
                .flatMap(ConfigurationFile.Snapshot::place)
                .map(Path::of);
    }
}
