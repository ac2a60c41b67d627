package dev.toolwright.cli.snapshot;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.gateway.snapshot.bundle.Bundle;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a bundle. */
@Command(
        name = "verify",
        description = "Check that a bundle is what was released, byte for byte.",
        footer = {"", "Exit status: 0 it is, 1 it is not: the message names the place."})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The bundle's folder.")
    @SuppressWarnings("NullAway.Init") // required
    private Path folder;

    @Option(names = "--name", paramLabel = "SHA256",
            description = "The name that the bundle must have, as its release said. A bundle that proves only itself might be another.")
    private @Nullable String name;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Bundle bundle = Bundle.open(surroundings.folder().resolve(folder))) {
            if (name != null && !bundle.name().equals(name)) {
                throw CommandFailure.failed(folder + " is sound, but another bundle: its name is " + bundle.name());
            }
            new BundlePrinter(surroundings.terminal(), json.chosen()).print("sound", bundle);
            return 0;
        }
    }
}
