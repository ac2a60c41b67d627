package dev.toolwright.cli.calls;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.gateway.hold.HeldCall;
import dev.toolwright.gateway.hold.HeldCall.State;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists held calls. */
@Command(name = "list", description = "List calls that are held, oldest first.")
final class ListHeldCommand implements Callable<Integer> {

    @Option(names = "--all", description = "Those too that are closed: the model knows what became of them.")
    private boolean all;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ListHeldCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            List<HeldCall> calls = session.toolwright().heldCalls().list().stream()
                    .filter(held -> all || held.state() != State.CLOSED)
                    .toList();
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                calls.forEach(held -> list.add(HeldPrinter.json(held)));
                JsonOption.print(surroundings.terminal(), list);
            } else if (calls.isEmpty()) {
                surroundings.terminal().err().println("no call is held; 'calls: {hold: changes}' in toolwright.yaml holds what changes something");
            } else {
                calls.forEach(held -> HeldPrinter.print(surroundings.terminal(), held));
            }
            return ExitStatus.OK.code();
        }
    }
}
