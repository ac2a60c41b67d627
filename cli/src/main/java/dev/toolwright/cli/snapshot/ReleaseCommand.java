package dev.toolwright.cli.snapshot;

import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.gateway.snapshot.bundle.Bundle;
import dev.toolwright.gateway.snapshot.bundle.Release;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a bundle for others. */
@Command(
        name = "release",
        description = "Write all captured answers into a folder that never changes, for other machines to check and to replay.")
final class ReleaseCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The bundle: a folder that is not there yet.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(names = "--licence", paramLabel = "TEXT", required = true,
            description = "Under which the answers may be used; APIs have terms. Goes into the manifest.")
    @SuppressWarnings("NullAway.Init") // required
    private String licence;

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ReleaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = surroundings.folder().resolve(out);
        try (CaptureSource source = place.open(surroundings, common)) {
            Release.write(source, licence, Redactor.withoutCredentials(), folder);
        }
        try (Bundle written = Bundle.open(folder)) {
            new BundlePrinter(surroundings.terminal(), json.chosen()).print("released", written);
        }
        return 0;
    }
}
