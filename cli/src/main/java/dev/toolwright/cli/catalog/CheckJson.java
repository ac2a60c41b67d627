package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.Check;

/** Checks as JSON for programs. */
final class CheckJson {

    private CheckJson() {}

    static ObjectNode of(Check check) {
        return JsonNodeFactory.instance.objectNode()
                .put("verdict", check.verdict().word())
                .put("dead", check.verdict().dead())
                .put("at", check.at().toString())
                .put("latencyMs", check.latency().toMillis())
                .put("status", check.status())
                .put("note", check.note());
    }

    /** For people: {@code works, 120 ms (2026-05-01T12:00:00Z)}. */
    static String line(Check check) {
        return check.verdict().word()
                + (check.status() > 0 ? ", " + check.latency().toMillis() + " ms" : "")
                + (check.note().isEmpty() ? "" : ", " + check.note())
                + " (" + check.at() + ")";
    }
}
