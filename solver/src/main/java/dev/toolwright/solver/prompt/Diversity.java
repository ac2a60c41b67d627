package dev.toolwright.solver.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.tool.Observation;
import java.util.Optional;

/** Tells a model which calls were tried already from a node, so that it tries another (DFSDT's diversity prompt). */
public final class Diversity {

    private static final ObjectWriter INDENTED = JsonMapper.builder().build().writer(printer());

    private Diversity() {}

    /** The message, if a child of the node leads to a call. */
    public static Optional<UserMessage> of(Prompts prompts, SolutionNode node) {
        ArrayNode candidates = candidates(node);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String seen = node.observation().map(Observation::text).filter(text -> !text.isEmpty())
                .map(text -> "What you saw before these calls: " + text + "\n")
                .orElse("");
        return Optional.of(new UserMessage(prompts.diversity().replace("{candidates}", indented(candidates) + "\n" + seen)));
    }

    /** Whether the message would stay the same whatever is done below the node's children. */
    public static boolean isSettled(SolutionNode node) {
        return node.children().stream()
                .map(Diversity::firstInput)
                .allMatch(end -> end.kind() == NodeKind.ACTION_INPUT || end.pruned().isPresent());
    }

    private static ArrayNode candidates(SolutionNode node) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (SolutionNode child : node.children()) {
            SolutionNode end = firstInput(child);
            if (end.kind() == NodeKind.ACTION_INPUT) {
                list.addObject()
                        .put("name", end.parent().orElseThrow().text())
                        .put("arguments", end.text())
                        .put("function_output", output(end))
                        .put("mento-carlo-action-value", 0.0);
            }
        }
        return list;
    }

    private static String output(SolutionNode input) {
        return input.pruned().equals(Optional.of(PruneReason.UNGROUNDED))
                ? "This answer says what no result shows."
                : input.observation().map(Observation::text).orElse("");
    }

    /** Follows first children to the first action input, or to a leaf. */
    private static SolutionNode firstInput(SolutionNode child) {
        SolutionNode node = child;
        while (node.kind() != NodeKind.ACTION_INPUT && !node.children().isEmpty()) {
            node = node.children().getFirst();
        }
        return node;
    }

    private static String indented(ArrayNode candidates) {
        try {
            return INDENTED.writeValueAsString(candidates);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts could not be written as JSON", e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    }
}
