package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.toolmaker.upkeep.TrimRule;
import dev.toolwright.toolmaker.upkeep.Trimming;
import dev.toolwright.toolmaker.upkeep.Trimming.Unused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Retires made tools that nobody uses. */
@Command(
        name = "trim",
        description = "Find made tools that nobody uses, and retire them with --yes.",
        footer = {"", "Example:", "  toolwright tools trim --days 90 --uses 500 --yes"})
final class TrimCommand implements Callable<Integer> {

    @Option(names = "--uses", paramLabel = "N", defaultValue = "1000", converter = WholeNumber.NotNegative.class,
            description = "Unused is what served none of the last N questions of all tools. Default: ${DEFAULT-VALUE}.")
    private int uses;

    @Option(names = "--days", paramLabel = "N", defaultValue = "30", converter = WholeNumber.NotNegative.class,
            description = "And has been there without serving for so many days. Default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(names = "--yes", description = "Retire them. Without it they are listed.")
    private boolean yes;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    TrimCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            Trimming trimming = session.toolwright().made().trimming();
            List<Unused> unused = trimming.find(new TrimRule(uses, Duration.ofDays(days)));
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (Unused found : unused) {
                if (yes) {
                    trimming.retire(found, surroundings.user());
                }
                list.addObject()
                        .put("name", found.tool().name())
                        .put("version", found.tool().version())
                        .put("reason", found.reason())
                        .put("retired", yes);
                if (!json.chosen()) {
                    surroundings.terminal().out().println(Plain.line((yes ? "retired " : "unused ") + found.tool().name()
                            + " version " + found.tool().version() + ": " + found.reason()));
                }
            }
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), list);
            } else if (unused.isEmpty()) {
                surroundings.terminal().err().println("no tool is unused by this rule");
            } else if (!yes) {
                surroundings.terminal().err().println("--yes retires them");
            }
            return ExitStatus.OK.code();
        }
    }
}
