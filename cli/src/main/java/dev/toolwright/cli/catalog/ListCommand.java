package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists tools. */
@Command(name = "list", description = "List tools by name.")
final class ListCommand implements Callable<Integer> {

    @Option(names = "--provider", paramLabel = "ID", description = "Only tools of this provider.")
    private @Nullable String provider;

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
            List<CatalogEntry> entries =
                    session.toolwright().catalog().list(Optional.ofNullable(provider), offset, limit);
            Terminal terminal = surroundings.terminal();
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                entries.forEach(entry -> list.add(EntryJson.brief(entry)));
                JsonOption.print(terminal, list);
            } else {
                entries.forEach(entry -> terminal.out().println(Plain.line(entry.tool().name())));
            }
            return ExitStatus.OK.code();
        }
    }
}
