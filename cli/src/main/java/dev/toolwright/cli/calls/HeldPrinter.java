package dev.toolwright.cli.calls;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.hold.HeldCall;
import dev.toolwright.gateway.hold.HeldCall.State;
import java.util.Locale;

/** A held call for people and for programs. A model wrote it, so nothing of it reaches the terminal as it is. */
final class HeldPrinter {

    private static final int FEWEST_COLUMNS = 20;

    private HeldPrinter() {}

    static void print(Terminal terminal, HeldCall held) {
        String head = String.format("%-12s %-9s %s ", held.id(), label(held.state()), held.heldAt());
        terminal.out().println(terminal.style(style(held.state()), head)
                + Plain.shortened(held.call().tool() + " " + held.call().arguments(), Math.max(FEWEST_COLUMNS, terminal.width() - head.length())));
    }

    static ObjectNode json(HeldCall held) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("id", held.id())
                .put("state", label(held.state()))
                .put("provider", held.provider())
                .put("tool", held.call().tool())
                .put("arguments", held.call().arguments())
                .put("held_at", held.heldAt().toString());
        held.decision().ifPresent(decision -> json.putObject("decision")
                .put("by", decision.by())
                .put("at", decision.at().toString())
                .put("reason", decision.reason()));
        held.answer().ifPresent(answer -> json.putObject("answer").put("status", answer.status().name()).put("text", answer.text()));
        return json;
    }

    private static String label(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Style style(State state) {
        return switch (state) {
            case WAITING -> Style.WARNING;
            case BEGUN, REFUSED -> Style.BAD;
            case ANSWERED -> Style.GOOD;
            case CLOSED -> Style.FAINT;
        };
    }
}
