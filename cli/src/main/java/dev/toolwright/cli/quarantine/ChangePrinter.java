package dev.toolwright.cli.quarantine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.change.Difference;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changed tools for people and for programs; what stands in them is a stranger's. */
final class ChangePrinter {

    private static final int PLACES = 4;

    private ChangePrinter() {}

    /** Name, provider, and where it changed. */
    static void printLine(Terminal terminal, Approval approval) {
        String places = approval.differences().stream().limit(PLACES).map(Difference::place).collect(Collectors.joining(", "));
        terminal.out().println(terminal.style(Style.NAME, approval.name()) + "  " + Plain.line(places
                + (approval.differences().size() > PLACES ? ", …" : "") + (approval.rejected() ? "  (rejected)" : "")));
    }

    /** All that changed. */
    static void print(Terminal terminal, Approval approval) {
        terminal.out().println(terminal.style(Style.NAME, approval.name()) + " of " + approval.approved().tool().provider().id());
        terminal.out().println("approved  " + approval.approved().origin().importedAt());
        approval.changed().ifPresent(changed -> terminal.out().println("changed   " + changed.origin().importedAt()
                + (approval.rejected() ? ", rejected" : "")));
        for (Difference difference : approval.differences()) {
            terminal.out().println();
            terminal.out().println(terminal.style(Style.STRONG, Plain.code(difference.place())));
            print(terminal, "- ", Style.BAD, difference.before());
            print(terminal, "+ ", Style.GOOD, difference.after());
        }
    }

    /** What a terminal would hide is written out: hiding is what a changed description may be for. */
    private static void print(Terminal terminal, String mark, Style style, Optional<String> text) {
        text.ifPresent(shown -> shown.lines()
                .forEach(line -> terminal.out().println(terminal.style(style, mark + Plain.code(line)))));
    }

    static ObjectNode json(Approval approval) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("name", approval.name())
                .put("provider", approval.approved().tool().provider().id())
                .put("approvedAt", approval.approved().origin().importedAt().toString())
                .put("rejected", approval.rejected());
        approval.changed().ifPresent(changed -> node.put("changedAt", changed.origin().importedAt().toString()));
        ArrayNode differences = node.putArray("differences");
        for (Difference difference : approval.differences()) {
            ObjectNode place = differences.addObject().put("part", difference.part().word()).put("pointer", difference.pointer());
            difference.before().ifPresent(text -> place.put("before", text));
            difference.after().ifPresent(text -> place.put("after", text));
        }
        return node;
    }
}
