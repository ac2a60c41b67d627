package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what the catalogue holds. */
@Command(name = "stats", description = "Count tools and providers, and say where each provider came from.")
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            CatalogStats stats = session.toolwright().catalog().stats();
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(stats));
            } else {
                print(stats);
            }
            return ExitStatus.OK.code();
        }
    }

    private void print(CatalogStats stats) {
        Terminal terminal = surroundings.terminal();
        for (ProviderEntry entry : stats.providers()) {
            terminal.out().printf(
                    Locale.ROOT,
                    "%6d  %-28s %s%n",
                    entry.tools(), entry.provider().id(), Plain.line(entry.origin().source().toString()));
        }
        terminal.out().printf(
                Locale.ROOT,
                "%n%,d tools of %,d providers in %,d categories, %,d with vectors, %.1f MB in %s%n",
                stats.tools(),
                stats.providers().size(),
                stats.categories().size(),
                stats.vectors(),
                stats.bytes() / 1e6,
                stats.folder());
    }

    private static ObjectNode document(CatalogStats stats) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("tools", stats.tools())
                .put("providers", stats.providers().size())
                .put("categories", stats.categories().size())
                .put("vectors", stats.vectors())
                .put("bytes", stats.bytes())
                .put("folder", stats.folder().toString());
        ArrayNode list = document.putArray("byProvider");
        stats.providers().forEach(entry -> list.add(EntryJson.provider(entry)));
        return document;
    }
}
