package dev.toolwright.cli.calls;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.gateway.hold.HeldCall;
import dev.toolwright.gateway.hold.UndecidableException;
import dev.toolwright.tool.Observation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a held call. */
@Command(
        name = "approve",
        description = "Make a held call, once and at once.",
        footer = {"", "The model gets the answer when it asks for the same call again: run the instruction once more."})
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ApproveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            HeldCall made = session.toolwright().approve(decision.id(), decision.by(surroundings), decision.reason());
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), HeldPrinter.json(made));
            } else {
                surroundings.terminal().out().println(Plain.line(made.answer().map(Observation::text).orElse("")));
            }
            return ExitStatus.OK.code();
        } catch (UndecidableException none) {
            throw CommandFailure.failed(String.valueOf(none.getMessage()));
        }
    }
}
