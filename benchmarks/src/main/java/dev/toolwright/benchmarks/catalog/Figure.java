package dev.toolwright.benchmarks.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was measured.
 *
 * @param what in words
 * @param tools in the catalogue
 * @param ours Toolwright's figure
 * @param lucene plain Lucene's, for the same or what comes nearest to it
 * @param unit of both
 */
record Figure(String what, int tools, double ours, OptionalDouble lucene, String unit) {

    static Figure alone(String what, int tools, double ours, String unit) {
        return new Figure(what, tools, ours, OptionalDouble.empty(), unit);
    }

    static Figure beside(String what, int tools, double ours, double lucene, String unit) {
        return new Figure(what, tools, ours, OptionalDouble.of(lucene), unit);
    }

    String line() {
        String line = String.format(Locale.ROOT, "%,9d tools  %-40s %,12.2f %-10s", tools, what, ours, unit);
        return lucene.isEmpty()
                ? line.stripTrailing()
                : line + String.format(Locale.ROOT, "  Lucene %,12.2f   ratio %.2f", lucene.getAsDouble(), ours / lucene.getAsDouble());
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("tools", tools)
                .put("what", what)
                .put("unit", unit)
                .put("toolwright", ours);
        lucene.ifPresent(value -> node.put("lucene", value));
        return node;
    }
}
