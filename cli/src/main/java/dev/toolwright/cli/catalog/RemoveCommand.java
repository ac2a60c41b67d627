package dev.toolwright.cli.catalog;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.operation.MadeOperation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes providers. */
@Command(name = "remove", description = "Remove providers with all their tools.")
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROVIDER", arity = "1..*", description = "Ids, as 'catalog stats' shows them.")
    private List<String> providers = List.of();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    RemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            for (String provider : providers) {
                if (provider.equals(MadeOperation.PROVIDER)) {
                    throw CommandFailure.usage(
                            "made tools leave the catalogue when they are retired: toolwright tools retire TOOL");
                }
                if (!session.toolwright().remove(provider)) {
                    throw CommandFailure.failed(
                            "there is no provider '" + provider + "'; 'toolwright catalog stats' lists them");
                }
                surroundings.terminal().out().println("removed " + provider);
            }
            return ExitStatus.OK.code();
        }
    }
}
