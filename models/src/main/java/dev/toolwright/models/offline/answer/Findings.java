package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists what an answer holds. Pure. */
public final class Findings {

    /** Enough for any sentence; an answer cut for the model's eyes holds fewer. */
    private static final int LIMIT = 200;

    private Findings() {}

    /** Leaves and arrays in the answer's order, outer ones first. */
    public static List<Finding> of(JsonNode answer, JsonNode arguments) {
        Set<String> sent = new HashSet<>();
        collect(arguments, sent);
        List<Finding> findings = new ArrayList<>();
        add(List.of(), answer, sent, findings);
        return findings;
    }

    private static void add(List<String> path, JsonNode node, Set<String> sent, List<Finding> findings) {
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
            boolean echo = sent.contains(plain(node));
            findings.add(new Finding(path, node, echo && !node.isBoolean()));
        }
    }

    private static void collect(JsonNode arguments, Set<String> sent) {
        if (arguments.isArray()) {
            sent.add(arguments.toString());
        }
        if (arguments.isContainerNode()) {
            arguments.forEach(argument -> collect(argument, sent));
        } else if (!arguments.isMissingNode()) {
            sent.add(plain(arguments));
        }
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.isValueNode() ? node.asText() : node.toString();
    }
}
