package dev.toolwright.solver.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.SolutionNode;
import java.util.Optional;

/**
 * Tells whether a path still gets anywhere. A call brings nothing if the same call, with the same arguments, brought the same
 * observation before on this path; a thought, if it says again what the node above says.
 */
public final class Progress {

    private Progress() {}

    /** Whether the last so many calls, or thoughts, brought nothing. Costs O(depth) for each. */
    public static boolean none(SolutionNode last, int times) {
        Optional<SolutionNode> node = Optional.of(last);
        for (int i = 0; i < times; i++) {
            if (node.isEmpty() || node.get().depth() == 0 || !isRepeated(node.get())) {
                return false;
            }
            node = last.kind() == NodeKind.THOUGHT ? node.get().parent() : inputAbove(node.get());
        }
        return true;
    }

    private static boolean isRepeated(SolutionNode node) {
        if (node.kind() == NodeKind.THOUGHT) {
            return node.parent()
                    .filter(above -> above.kind() == NodeKind.THOUGHT && above.text().equals(node.text()))
                    .isPresent();
        }
        Optional<SolutionNode> earlier = inputAbove(node);
        while (earlier.isPresent() && !isSame(earlier.get(), node)) {
            earlier = inputAbove(earlier.get());
        }
        return earlier.isPresent();
    }

    /** The call before this one; the root is none. */
    private static Optional<SolutionNode> inputAbove(SolutionNode node) {
        Optional<SolutionNode> above = node.parent();
        while (above.isPresent() && above.get().kind() != NodeKind.ACTION_INPUT) {
            above = above.get().parent();
        }
        return above.filter(input -> input.depth() > 0);
    }

    private static boolean isSame(SolutionNode one, SolutionNode other) {
        return one.observation().equals(other.observation())
                && tool(one).equals(tool(other))
                && (one.text().equals(other.text()) || isSameJson(one.text(), other.text()));
    }

    private static String tool(SolutionNode input) {
        return input.parent().map(SolutionNode::text).orElse("");
    }

    private static boolean isSameJson(String one, String other) {
        try {
            return Json.read(one).equals(Json.read(other));
        } catch (JsonProcessingException broken) {
            return false;
        }
    }
}
