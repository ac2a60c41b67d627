package dev.toolwright.solver.judge;

import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.prompt.Prompts;
import java.util.List;
import java.util.Optional;

/** A way of asking how good nodes are. Immutable. */
public interface Judging {

    /** What is asked about these nodes, each question in a conversation of its own; none if there is nothing to ask. */
    List<Conversation> questions(Prompts prompts, String instruction, List<SolutionNode> nodes);

    /**
     * @param nodes how many there are
     * @param replies to the questions, in their order; empty where the model failed
     * @return a score of each node, from 0 to 1, higher is better
     */
    List<Double> scores(int nodes, List<Optional<String>> replies);
}
