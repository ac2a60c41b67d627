package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.cost.CostCurve;
import dev.toolwright.toolmaker.cost.CostPlot;
import dev.toolwright.toolmaker.cost.CostPoint;
import dev.toolwright.toolmaker.cost.CostTable;
import dev.toolwright.toolmaker.cost.Prices;
import dev.toolwright.toolmaker.cost.TokenPrice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what tools cost against models. */
@Command(
        name = "costs",
        description = "Show what was spent as questions went by, against asking the strong or the cheap model for every answer.",
        footer = {
            "",
            "The alternatives were not tried: they are estimated from the calls that were made. Prices given here count for",
            "the tokens that were used, whatever was paid, so that free or recorded replies can be reckoned as if bought.",
            "",
            "Example:",
            "  toolwright tools costs --strong-price 2.5,10 --cheap-price 0.15,0.6 --plot costs.svg"
        })
final class CostsCommand implements Callable<Integer> {

    @Option(names = "--rows", paramLabel = "N", defaultValue = "12", converter = WholeNumber.Positive.class,
            description = "Rows of the table, at least 2. Default: ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--plot", paramLabel = "FILE", description = "Draw it into this file too, as SVG.")
    private @Nullable Path plot;

    @Option(names = "--strong-price", paramLabel = "IN,OUT", converter = PriceOfTokens.class,
            description = "US dollars for a million tokens sent to and received from the maker's model.")
    private @Nullable TokenPrice strong;

    @Option(names = "--cheap-price", paramLabel = "IN,OUT", converter = PriceOfTokens.class,
            description = "The same for the models of user and dispatcher.")
    private @Nullable TokenPrice cheap;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    CostsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            CostCurve curve = session.toolwright()
                    .made()
                    .costs(new Prices(Optional.ofNullable(strong), Optional.ofNullable(cheap)));
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(curve));
            } else {
                print(CostTable.of(curve, Math.max(2, rows)));
            }
            if (plot != null) {
                AtomicFile.at(surroundings.folder().resolve(plot)).write(CostPlot.svg(curve));
                surroundings.terminal().err().println("drawn in " + plot);
            }
            return ExitStatus.OK.code();
        }
    }

    private void print(CostTable table) {
        Terminal terminal = surroundings.terminal();
        int[] widths = table.header().stream().mapToInt(String::length).toArray();
        for (List<String> row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        terminal.out().println(terminal.style(Style.STRONG, line(table.header(), widths)));
        table.rows().forEach(row -> terminal.out().println(line(row, widths)));
        terminal.out().println();
        table.notes().forEach(terminal.out()::println);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(" ".repeat(widths[i] - cells.get(i).length() + (i == 0 ? 0 : 3))).append(cells.get(i));
        }
        return line.toString();
    }

    private ObjectNode document(CostCurve curve) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("questions", curve.questions())
                .put("spentMicroUsd", curve.spent())
                .put("makings", curve.makings())
                .put("makingMicroUsd", curve.makingMicroUsd())
                .put("complete", curve.complete())
                .put("alwaysStrongEstimate", curve.alwaysStrong().explanation())
                .put("alwaysCheapEstimate", curve.alwaysCheap().explanation())
                .put("breakEven", curve.breakEven().isPresent() ? curve.breakEven().getAsLong() : null);
        ArrayNode points = document.putArray("points");
        for (CostPoint point : curve.sample(Math.max(2, rows))) {
            points.addObject()
                    .put("question", point.question())
                    .put("spentMicroUsd", point.spent())
                    .put("alwaysStrongMicroUsd", point.alwaysStrong())
                    .put("alwaysCheapMicroUsd", point.alwaysCheap());
        }
        ArrayNode tiers = document.putArray("tiers");
        curve.tiers().forEach(tally -> tiers.addObject()
                .put("tier", tally.tier().label())
                .put("questions", tally.questions())
                .put("answered", tally.answered())
                .put("costMicroUsd", tally.costMicroUsd()));
        return document;
    }
}
