package dev.toolwright.cli.session;

import dev.toolwright.cli.argument.ModeName;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who answers the calls of APIs: the flags that {@code ask} and {@code batch} share. */
public final class SnapshotOptions {

    @Option(names = "--snapshot-mode", paramLabel = "MODE", converter = ModeName.class,
            completionCandidates = ModeName.Known.class,
            description = "Who answers calls of APIs: ${COMPLETION-CANDIDATES}. "
                    + "Default: what toolwright.yaml says, else live.")
    private @Nullable SnapshotMode mode;

    @Option(names = "--snapshot", paramLabel = "PATH",
            description = "Where captured answers are kept, a file, or were released to, a folder. "
                    + "Default: snapshot.db in TOOLWRIGHT_HOME.")
    private @Nullable String place;

    @Option(names = "--near", paramLabel = "DISTANCE",
            description = "In the modes replay-or-…: the answer to another call of the same tool may serve that is no farther than "
                    + "this (0 is the same call, 1 has nothing in common). It is marked. Default: none may.")
    private @Nullable Double near;

    public Choices.Snapshot choice() {
        return new Choices.Snapshot(
                Optional.ofNullable(mode),
                Optional.ofNullable(place),
                near == null ? OptionalDouble.empty() : OptionalDouble.of(near));
    }
}
