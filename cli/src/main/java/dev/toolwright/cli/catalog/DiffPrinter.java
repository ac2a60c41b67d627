package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.change.Difference;
import dev.toolwright.catalog.history.CatalogDiff;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.history.ToolChange.Kind;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what differs between states of a catalogue; what changed before what came and went. */
record DiffPrinter(Terminal terminal, boolean json, int top) {

    private static final int PLACES = 3;
    private static final int TEXT = 60;

    void print(List<KeptChange> kept) {
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            kept.forEach(change -> list.addObject()
                    .put("number", change.number())
                    .put("at", change.at().toString())
                    .put("what", change.what())
                    .put("added", change.added())
                    .put("removed", change.removed())
                    .put("changed", change.changed())
                    .put("tools", change.tools()));
            JsonOption.print(terminal, list);
            return;
        }
        if (kept.isEmpty()) {
            terminal.err().println("no change of this catalogue is remembered yet; every import from now on is");
            return;
        }
        Columns.print(terminal, List.of("change", "added", "removed", "changed", "tools", "at", "what"), kept.stream()
                .map(change -> List.of(
                        Long.toString(change.number()),
                        number(change.added()),
                        number(change.removed()),
                        number(change.changed()),
                        number(change.tools()),
                        change.at().toString(),
                        Plain.shortened(change.what(), TEXT)))
                .toList());
    }

    void print(CatalogDiff diff) {
        if (json) {
            JsonOption.print(terminal, document(diff));
            return;
        }
        terminal.out().println("from  " + state(diff.from()));
        terminal.out().println("to    " + state(diff.to()));
        terminal.out().println();
        List<ToolChange> ordered = diff.changes().stream()
                .sorted(Comparator.comparing((ToolChange change) -> change.kind() != Kind.CHANGED).thenComparing(ToolChange::kind))
                .toList();
        ordered.stream().limit(top).forEach(this::line);
        if (ordered.size() > top) {
            terminal.out().println("… and " + number(ordered.size() - top) + " more; all with --verbose or --json");
        }
        terminal.out().println((ordered.isEmpty() ? "" : "\n") + number(diff.count(Kind.ADDED)) + " added, "
                + number(diff.count(Kind.REMOVED)) + " removed, " + number(diff.count(Kind.CHANGED)) + " changed" + rate(diff));
    }

    private static String rate(CatalogDiff diff) {
        return diff.changesADay().isEmpty()
                ? ""
                : String.format(Locale.ROOT, " in %.1f days: %.1f a day, %.2f %% of the tools",
                        diff.days().getAsDouble(), diff.changesADay().getAsDouble(), 100 * share(diff));
    }

    /** Of the tools of the earlier state, how many come, go or change in a day. */
    private static double share(CatalogDiff diff) {
        return diff.changesADay().orElse(0) / Math.max(1, diff.from().tools());
    }

    private static String state(CatalogDiff.State state) {
        return Plain.line(state.name()) + ", " + number(state.tools()) + " tools" + state.at().map(at -> ", " + at).orElse("");
    }

    private void line(ToolChange change) {
        String name = terminal.style(Style.NAME, change.name());
        switch (change.kind()) {
            case ADDED -> terminal.out().println(terminal.style(Style.GOOD, "+ ") + name + "  of " + change.provider());
            case REMOVED -> terminal.out().println(terminal.style(Style.BAD, "- ") + name + "  of " + change.provider());
            case CHANGED -> {
                String places = change.differences().stream().limit(PLACES).map(Difference::place).collect(Collectors.joining(", "));
                terminal.out().println(terminal.style(Style.WARNING, "~ ") + name + "  " + Plain.line(places)
                        + (change.differences().size() > PLACES ? ", …" : ""));
            }
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static ObjectNode document(CatalogDiff diff) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("from", json(diff.from()));
        document.set("to", json(diff.to()));
        document.put("added", diff.count(Kind.ADDED))
                .put("removed", diff.count(Kind.REMOVED))
                .put("changed", diff.count(Kind.CHANGED));
        diff.days().ifPresent(days -> document.put("days", days));
        diff.changesADay().ifPresent(rate -> document.put("changesADay", rate).put("shareADay", share(diff)));
        ArrayNode changes = document.putArray("changes");
        for (ToolChange change : diff.changes()) {
            ObjectNode node = changes.addObject()
                    .put("kind", change.kind().word())
                    .put("name", change.name())
                    .put("provider", change.provider());
            ArrayNode places = node.putArray("differences");
            for (Difference difference : change.differences()) {
                ObjectNode place = places.addObject().put("part", difference.part().word()).put("pointer", difference.pointer());
                difference.before().ifPresent(text -> place.put("before", text));
                difference.after().ifPresent(text -> place.put("after", text));
            }
        }
        return document;
    }

    private static ObjectNode json(CatalogDiff.State state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", state.name()).put("tools", state.tools());
        state.at().ifPresent(at -> node.put("at", at.toString()));
        return node;
    }
}
