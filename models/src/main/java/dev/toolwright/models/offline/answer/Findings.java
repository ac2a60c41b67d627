package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what an answer holds. Pure. */
public final class Findings {

    /** Enough for any sentence; an answer cut for the model's eyes holds fewer. */
    private static final int LIMIT = 200;

    private Findings() {}

    /** Leaves and arrays in the answer's order, outer ones first. */
    public static List<Finding> of(JsonNode answer, JsonNode arguments) {
        Map<String, Set<String>> sent = new HashMap<>();
        collect("", arguments, sent);
        List<Finding> findings = new ArrayList<>();
        add(List.of(), answer, sent, findings);
        return findings;
    }

    private static void add(List<String> path, JsonNode node, Map<String, Set<String>> sent, List<Finding> findings) {
        if (findings.size() >= LIMIT || node.isNull()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> {
                List<String> deeper = new ArrayList<>(path);
                deeper.add(field.getKey());
                add(deeper, field.getValue(), sent, findings);
            });
        } else if (node.isArray() && node.size() == 1 && node.get(0).isObject()) {
            add(path, node.get(0), sent, findings);
        } else if (!node.isMissingNode()) {
            findings.add(new Finding(path, node, echo(path, node, sent)));
        }
    }

    private static Finding.Echo echo(List<String> path, JsonNode node, Map<String, Set<String>> sent) {
        if (node.isBoolean() || !sent.containsKey(plain(node))) {
            return Finding.Echo.NOTHING;
        }
        boolean named = path.isEmpty() || sent.getOrDefault(plain(node), Set.of()).contains(path.getLast());
        return named ? Finding.Echo.ARGUMENT : Finding.Echo.VALUE;
    }

    /** Names of the arguments, by the values they were given. */
    private static void collect(String name, JsonNode argument, Map<String, Set<String>> sent) {
        if (!argument.isMissingNode() && !argument.isObject()) {
            sent.computeIfAbsent(plain(argument), value -> new HashSet<>()).add(name);
        }
        if (argument.isArray()) {
            argument.forEach(element -> collect(name, element, sent));
        }
        argument.properties().forEach(field -> collect(field.getKey(), field.getValue(), sent));
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.isValueNode() ? node.asText() : node.toString();
    }
}
