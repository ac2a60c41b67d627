package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.strategy.Dfsdt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Trees of ten thousand nodes cost memory by the node, not by the length of its path. */
class SharingTest {

    @Test
    void solve_tenThousandNodes_holdEachMessageOnce() {
        Solution solution = grow(Scene.FIXED.withWidth(3).withMaxDepth(16), call("alpha_for_letters"));

        int nodes = solution.trees().getFirst().size();
        assertThat(nodes).isGreaterThan(10_000);
        // Two to open with; two for each call of two nodes; and at most one hidden message for each of the calls.
        assertThat(conversations(solution)).isLessThanOrEqualTo(2 + nodes + nodes / 2);
    }

    @Test
    void solve_chainOfThreeThousandThoughts_sharesAllThatIsAbove() {
        Solution solution = grow(Scene.FIXED.withMaxDepth(3_000).withWidth(1), text("and then"));

        assertThat(solution.trees().getFirst().levels()).isEqualTo(3_001);
        assertThat(conversations(solution)).isEqualTo(2 + 3_000);
        SolutionNode deepest = solution.trees().getFirst().nodes().reduce((_, node) -> node).orElseThrow();
        assertThat(solution.trees().getFirst().find(deepest.path())).contains(deepest);
    }

    private static Solution grow(SolverSettings settings, Reply reply) {
        ChatModel model = ScriptedModel.always(reply);
        return Scene.solve(
                new Dfsdt(settings), Scene.with(model).withBudget(Budget.defaults().withModelCalls(Budget.UNLIMITED)));
    }

    /** How many conversations the whole tree keeps alive, the shared ones once; each holds one message. */
    private static int conversations(Solution solution) {
        Set<Conversation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        solution.trees().getFirst().nodes().forEach(node -> {
            Optional<Conversation> conversation = Optional.of(node.conversation());
            while (conversation.isPresent() && conversation.get().size() > 0 && seen.add(conversation.get())) {
                conversation = conversation.get().before();
            }
        });
        return seen.size();
    }
}
