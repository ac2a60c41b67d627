package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.tool.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists tools. */
@Command(name = "list", description = "List tools by name, with what 'catalog check' found.")
final class ListCommand implements Callable<Integer> {

    @Option(names = "--provider", paramLabel = "ID", description = "Only tools of this provider.")
    private @Nullable String provider;

    @Option(names = "--category", paramLabel = "NAME", description = "Only tools of this category.")
    private @Nullable String category;

    @Option(names = "--collection", paramLabel = "NAME", description = "Only tools of this collection.")
    private @Nullable String collection;

    @Option(names = "--alive-only", description = "No tools that 'catalog check' found dead.")
    private boolean aliveOnly;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", converter = WholeNumber.NotNegative.class,
            description = "How many to pass over. Default: ${DEFAULT-VALUE}.")
    private int offset;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", converter = WholeNumber.Positive.class,
            description = "How many at most. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            Catalog catalog = session.toolwright().catalog();
            Scope scope = new Scope(
                    provider == null ? Set.of() : Set.of(provider),
                    Optional.ofNullable(category),
                    Optional.ofNullable(collection),
                    aliveOnly);
            List<CatalogEntry> entries = catalog.list(scope, offset, limit);
            Terminal terminal = surroundings.terminal();
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                for (CatalogEntry entry : entries) {
                    ObjectNode node = EntryJson.brief(entry);
                    catalog.health().latest(entry).ifPresent(check -> node.set("check", CheckJson.of(check)));
                    list.add(node);
                }
                JsonOption.print(terminal, list);
            } else {
                entries.forEach(entry -> terminal.out().println(Plain.line(entry.tool().name())
                        + catalog.health().latest(entry).map(ListCommand::told).orElse("")));
            }
            return ExitStatus.OK.code();
        }
    }

    private static String told(Check check) {
        return "  " + check.verdict().word() + (check.status() > 0 ? " " + check.latency().toMillis() + " ms" : "");
    }
}
