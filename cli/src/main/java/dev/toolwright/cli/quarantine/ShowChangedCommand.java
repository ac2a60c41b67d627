package dev.toolwright.cli.quarantine;

import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what changed of a tool. */
@Command(name = "show", description = "Show what changed of a tool, place by place: what stood there and what is offered now.")
final class ShowChangedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", description = "The tool's name.")
    private String name = "";

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ShowChangedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            Approval approval = DecideChangedCommand.find(session.toolwright().catalog().quarantine(), name);
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), ChangePrinter.json(approval));
            } else {
                ChangePrinter.print(surroundings.terminal(), approval);
            }
            return ExitStatus.OK.code();
        }
    }
}
