package dev.toolwright.cli.calls;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.gateway.hold.HeldCall;
import dev.toolwright.gateway.hold.UndecidableException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Refuses a held call. */
@Command(name = "refuse", description = "Refuse a held call; the model is told when it asks for it again.")
final class RefuseCommand implements Callable<Integer> {

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    RefuseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            HeldCall refused = session.toolwright()
                    .heldCalls()
                    .refuse(decision.id(), decision.by(surroundings), decision.reason());
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), HeldPrinter.json(refused));
            } else {
                surroundings.terminal().out().println(refused.id() + " is refused");
            }
            return ExitStatus.OK.code();
        } catch (UndecidableException none) {
            throw CommandFailure.failed(String.valueOf(none.getMessage()));
        }
    }
}
