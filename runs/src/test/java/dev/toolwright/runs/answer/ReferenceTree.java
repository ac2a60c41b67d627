package dev.toolwright.runs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Toolbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grows the trees of the reference implementation's answer files again, node by node, without asking anybody. */
final class ReferenceTree {

    private @Nullable SolutionNode answered;
    private @Nullable SolutionNode gaveUp;

    /** The solution that an answer file tells of, less conversations and tools. */
    static Solution solution(JsonNode file) {
        ReferenceTree reader = new ReferenceTree();
        List<SolutionTree> trees = new ArrayList<>();
        if (file.has("tree")) {
            trees.add(reader.search(file.at("/tree/tree")));
        } else {
            file.get("trys").forEach(chain -> trees.add(reader.chain(chain.get("chain"))));
        }
        JsonNode generation = file.get("answer_generation");
        Outcome outcome = reader.gaveUp != null ? Outcome.GAVE_UP : Outcome.UNANSWERED;
        Usage usage = new Usage(
                generation.get("query_count").asLong(), 0, generation.get("total_tokens").asLong(), 0, 0, 0, false);
        return new Solution(
                generation.get("query").asText(),
                reader.answered != null ? Outcome.ANSWERED : outcome,
                Optional.ofNullable(reader.answered).map(SolutionNode::text),
                Optional.empty(),
                trees,
                Optional.ofNullable(reader.answered == null ? reader.gaveUp : reader.answered),
                new Toolbox(List.of()),
                "reference",
                "reference",
                usage,
                Duration.ZERO);
    }

    private SolutionTree search(JsonNode root) {
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        fill(tree.root(), root);
        addChildren(tree.root(), root);
        return tree;
    }

    private SolutionTree chain(JsonNode nodes) {
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        SolutionNode last = tree.root();
        for (JsonNode node : nodes) {
            last = add(last, node);
        }
        return tree;
    }

    private void addChildren(SolutionNode parent, JsonNode json) {
        for (JsonNode child : json.get("children")) {
            addChildren(add(parent, child), child);
        }
    }

    private SolutionNode add(SolutionNode parent, JsonNode json) {
        SolutionNode node = parent.add(kind(json.get("node_type").asText()), json.get("description").asText());
        fill(node, json);
        return node;
    }

    private void fill(SolutionNode node, JsonNode json) {
        if (json.has("observation_code")) {
            ObservationStatus status = status(json.get("observation_code").asInt());
            node.setObservation(new Observation(json.path("observation").asText(), status));
            answered = status == ObservationStatus.ANSWERED && answered == null ? node : answered;
            gaveUp = status == ObservationStatus.GAVE_UP && gaveUp == null ? node : gaveUp;
        }
        if (json.get("pruned").asBoolean()) {
            node.prune(PruneReason.DEPTH_LIMIT);
        }
        if (json.get("finished").asBoolean()) {
            node.markFinished();
        }
        node.setVisitNumber(json.get("expand_num").asInt());
    }

    private static NodeKind kind(String type) {
        return switch (type) {
            case "Thought" -> NodeKind.THOUGHT;
            case "Action" -> NodeKind.ACTION;
            case "Action Input" -> NodeKind.ACTION_INPUT;
            default -> throw new AssertionError("no kind of node: " + type);
        };
    }

    private static ObservationStatus status(int code) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
