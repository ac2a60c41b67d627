package dev.toolwright.benchmarks.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far simulated answers agree with real ones; gathers. */
final class Agreement {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private int calls;
    private int sameStatus;
    private int bothAnswered;
    private double shape;
    private double values;

    void add(Observation real, Observation simulated) {
        calls++;
        sameStatus += status(real).equals(status(simulated)) ? 1 : 0;
        if (real.status() == ObservationStatus.OK && simulated.status() == ObservationStatus.OK) {
            bothAnswered++;
            Map<String, String> expected = leaves(real.text());
            Map<String, String> got = leaves(simulated.text());
            shape += overlap(places(expected), places(got));
            long equal = expected.entrySet().stream().filter(leaf -> leaf.getValue().equals(got.get(leaf.getKey()))).count();
            values += expected.isEmpty() ? 1 : equal / (double) expected.size();
        }
    }

    String line(String what) {
        return "%-44s %5d calls: status %5.1f %%, shape %5.1f %%, values %5.1f %%".formatted(
                what, calls, share(sameStatus, calls), share(shape, bothAnswered), share(values, bothAnswered));
    }

    private static double share(double part, int whole) {
        return 100 * part / Math.max(1, whole);
    }

    /** Success, the HTTP status of an error, or what else went wrong. */
    private static String status(Observation observation) {
        if (observation.status() == ObservationStatus.OK) {
            return "ok";
        }
        String code = parse(observation.text()).path("status").asText();
        return code.isEmpty() ? observation.status().name() : code;
    }

    /** Places without the numbers of elements, with the types of what is there. */
    private static Set<String> places(Map<String, String> leaves) {
        Set<String> places = new HashSet<>();
        leaves.forEach((place, value) -> places.add(place.replaceAll("/\\d+(?=/|$)", "/*") + " " + type(value)));
        return places;
    }

    private static String type(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        return first == '"' ? "text" : Character.isDigit(first) || first == '-' ? "number" : Character.toString(first);
    }

    private static double overlap(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all.isEmpty() ? 1 : both.size() / (double) all.size();
    }

    private static Map<String, String> leaves(String text) {
        Map<String, String> leaves = new TreeMap<>();
        gather(parse(text), "", leaves);
        return leaves;
    }

    private static void gather(JsonNode node, String place, Map<String, String> leaves) {
        if (node.isContainerNode() && !node.isEmpty()) {
            node.properties().forEach(member -> gather(member.getValue(), place + "/" + member.getKey(), leaves));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                gather(node.get(i), place + "/" + i, leaves);
            }
        } else {
            leaves.put(place, node.isIntegralNumber() || !node.isNumber() ? node.toString() : Double.toString(node.asDouble()));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException plain) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }
}
