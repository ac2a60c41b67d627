package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.census.Census;
import dev.toolwright.catalog.census.CensusPlot;
import dev.toolwright.catalog.census.Tally;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what the catalogue holds. */
@Command(
        name = "stats",
        description = "Count tools: how large they are, how they want to be authenticated, which nobody describes, which are there "
                + "more than once; by category, collection and provider.")
final class StatsCommand implements Callable<Integer> {

    private static final int FEW = 12;

    @Option(names = "--by", paramLabel = "GROUP", description = "Only one table, in full: category, collection or provider.")
    private @Nullable Grouping by;

    @Option(names = "--top", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Rows of a table. Default: " + FEW + ", or all with --by.")
    private @Nullable Integer top;

    @Option(names = "--plot", paramLabel = "FILE",
            description = "Draw the largest groups into this file too, as SVG: categories, or what --by says.")
    private @Nullable Path plot;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** By what tools are counted. */
    enum Grouping {
        CATEGORY("categories"),
        COLLECTION("collections"),
        PROVIDER("providers");

        private final String plural;

        Grouping(String plural) {
            this.plural = plural;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String plural() {
            return plural;
        }

        List<Tally> of(Census census) {
            return switch (this) {
                case CATEGORY -> census.categories();
                case COLLECTION -> census.collections();
                case PROVIDER -> census.providers();
            };
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            Catalog catalog = session.toolwright().catalog();
            CatalogStats stats = catalog.stats();
            Census census = catalog.census();
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), CensusJson.of(stats, census));
            } else {
                int rows = top != null ? top : by != null ? Integer.MAX_VALUE : FEW;
                new CensusPrinter(surroundings.terminal(), rows).print(stats, census, Optional.ofNullable(by));
            }
            if (plot != null) {
                Grouping drawn = by == null ? Grouping.CATEGORY : by;
                AtomicFile.at(surroundings.folder().resolve(plot)).write(CensusPlot.svg(drawn.of(census), drawn.plural()));
                surroundings.terminal().err().println("drawn in " + plot);
            }
            return ExitStatus.OK.code();
        }
    }
}
