package dev.toolwright.cli.quarantine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.Quarantine;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists changed tools. */
@Command(name = "list", description = "List the tools that wait for a decision, and what changed of each.")
final class ListChangedCommand implements Callable<Integer> {

    @Option(names = "--all", description = "Those too whose change was rejected.")
    private boolean all;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ListChangedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            Quarantine quarantine = session.toolwright().catalog().quarantine();
            List<Approval> changed = new ArrayList<>(quarantine.waiting());
            if (all) {
                changed.addAll(quarantine.rejected());
            }
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                changed.forEach(approval -> list.add(ChangePrinter.json(approval)));
                JsonOption.print(surroundings.terminal(), list);
            } else if (changed.isEmpty()) {
                surroundings.terminal().err().println("no tool waits for a decision");
            } else {
                changed.forEach(approval -> ChangePrinter.printLine(surroundings.terminal(), approval));
            }
            return ExitStatus.OK.code();
        }
    }
}
