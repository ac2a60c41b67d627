package dev.toolwright.cli.catalog;

import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings missing vectors. */
@Command(name = "embed", description = "Give every tool its vector that has none yet. Interrupted, it goes on the next time.")
final class EmbedCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    EmbedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            Vectors.bring(session.toolwright().catalog(), surroundings.terminal());
            return ExitStatus.OK.code();
        }
    }
}
