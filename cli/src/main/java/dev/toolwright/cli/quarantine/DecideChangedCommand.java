package dev.toolwright.cli.quarantine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.Quarantine;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Plain;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves or rejects what changed: two commands that differ in a word. */
@Command(description = "Decide on changed tools.")
final class DecideChangedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", arity = "0..*", description = "Names of the tools.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All that wait.")
    private boolean all;

    @Option(names = "--provider", paramLabel = "ID", description = "All of one provider that wait.")
    private @Nullable String provider;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;
    private final boolean approve;

    DecideChangedCommand(Surroundings surroundings, boolean approve) {
        this.surroundings = surroundings;
        this.approve = approve;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (names.isEmpty() == (!all && provider == null)) {
            throw CommandFailure.usage("name tools, or say --all or --provider ID");
        }
        try (Session session = Session.open(surroundings, common)) {
            Catalog catalog = session.toolwright().catalog();
            List<Approval> chosen = chosen(catalog.quarantine());
            for (Approval approval : chosen) {
                decide(catalog.quarantine(), approval);
            }
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                chosen.forEach(approval -> list.addObject()
                        .put("name", approval.name()).put("decision", approve ? "approved" : "rejected"));
                JsonOption.print(surroundings.terminal(), list);
            } else if (chosen.isEmpty()) {
                surroundings.terminal().err().println("no tool waits for a decision");
            }
            Vectors.bringFew(catalog, surroundings.terminal());
            return ExitStatus.OK.code();
        }
    }

    private List<Approval> chosen(Quarantine quarantine) {
        return names.isEmpty()
                ? quarantine.waiting().stream()
                        .filter(approval -> provider == null || approval.approved().tool().provider().id().equals(provider))
                        .toList()
                : names.stream().distinct().map(name -> find(quarantine, name)).toList();
    }

    private void decide(Quarantine quarantine, Approval approval) {
        if (approve) {
            quarantine.approve(approval);
        } else {
            quarantine.reject(approval);
        }
        if (!json.chosen()) {
            surroundings.terminal().out().println(Plain.line(approval.name())
                    + (approve ? " serves in its new form from now on" : " stays in its old form"));
        }
    }

    static Approval find(Quarantine quarantine, String name) {
        return quarantine.find(name).orElseThrow(() -> CommandFailure.failed(
                "nothing has changed of a tool '" + name + "'; 'toolwright catalog quarantine list' shows what has"));
    }
}
