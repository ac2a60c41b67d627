package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.census.Census;
import dev.toolwright.catalog.census.Repeats;
import dev.toolwright.catalog.census.Spread;
import dev.toolwright.catalog.census.Tally;
import dev.toolwright.cli.catalog.StatsCommand.Grouping;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A census for people. */
record CensusPrinter(Terminal terminal, int rows) {

    private static final int NAME = 44;
    private static final int REPEATS = 3;
    private static final int REPEATED_TEXT = 90;

    void print(CatalogStats stats, Census census, Optional<Grouping> only) {
        if (only.isPresent()) {
            table(only.get(), census);
            return;
        }
        for (Grouping grouping : Grouping.values()) {
            table(grouping, census);
            terminal.out().println();
        }
        sizes(census.all());
        authentication(census.all());
        repeats("the same operation (method and address)", census.sameOperation());
        repeats("the same words (title and description)", census.sameText());
        terminal.out().printf(Locale.ROOT, "%,d of %,d tools have no description%n%n", census.all().undescribed(), census.all().tools());
        total(stats, census);
    }

    private void table(Grouping grouping, Census census) {
        List<Tally> all = grouping.of(census);
        Columns.print(
                terminal,
                List.of(grouping.word(), "providers", "inferred", "tools", "parameters", "undescribed", "authentication"),
                all.stream().limit(rows).map(CensusPrinter::row).toList());
        if (all.size() > rows) {
            terminal.out().println(terminal.style(
                    Style.FAINT, "… and " + number(all.size() - rows) + " more: --by " + grouping.word()));
        }
    }

    private static List<String> row(Tally tally) {
        return List.of(
                tally.name().isEmpty() ? "(none)" : Plain.shortened(tally.name(), NAME),
                number(tally.providers()),
                number(tally.inferred()),
                number(tally.tools()),
                number(tally.parameters().median()),
                number(tally.undescribed()),
                tally.usualAuthentication());
    }

    private void sizes(Tally all) {
        Columns.print(terminal, List.of("of a tool", "median", "95 % below", "largest"), List.of(
                spread("parameters", all.parameters()),
                spread("required parameters", all.required()),
                spread("description, characters", all.description()),
                spread("schema, characters", all.schema())));
        terminal.out().println();
    }

    private static List<String> spread(String what, Spread spread) {
        return List.of(what, number(spread.median()), number(spread.p95()), number(spread.max()));
    }

    private void authentication(Tally all) {
        Columns.print(terminal, List.of("authentication", "tools", "%"), all.authentication().entrySet().stream()
                .map(kind -> List.of(
                        kind.getKey(),
                        number(kind.getValue()),
                        String.format(Locale.ROOT, "%.1f", 100.0 * kind.getValue() / Math.max(1, all.tools()))))
                .toList());
        terminal.out().println();
    }

    private void repeats(String what, Repeats repeats) {
        terminal.out().printf(
                Locale.ROOT,
                "%,d tools repeat others: %s; %,d things more than once, %,d of them at several providers%n",
                repeats.surplus(), what, repeats.groups(), repeats.overProviders());
        repeats.largest().stream().limit(REPEATS).forEach(repeat -> terminal.out().println(terminal.style(
                Style.FAINT, "    " + repeat.count() + " × " + Plain.shortened(repeat.what(), REPEATED_TEXT))));
    }

    private void total(CatalogStats stats, Census census) {
        terminal.out().printf(
                Locale.ROOT,
                "%,d tools of %,d providers in %,d categories and %,d collections, %,d with vectors, %.1f MB in %s%n",
                stats.tools(),
                stats.providers().size(),
                named(census.categories()),
                named(census.collections()),
                stats.vectors(),
                stats.bytes() / 1e6,
                stats.folder());
    }

    static int named(List<Tally> tallies) {
        return (int) tallies.stream().filter(tally -> !tally.name().isEmpty()).count();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
