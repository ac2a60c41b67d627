package dev.toolwright.solver.judge;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.prompt.Prompts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Shows all nodes together and asks, several times, which is best: tree of thoughts' vote. A node's score is its share of the
 * votes.
 *
 * @param times how often it is asked, at least 1
 */
public record Vote(int times) implements Judging {

    /** As the paper's five, but odd numbers do, and each costs the tokens of all paths. */
    public static final int DEFAULT_TIMES = 3;

    @Override
    public List<Conversation> questions(Prompts prompts, String instruction, List<SolutionNode> nodes) {
        if (nodes.size() < 2) {
            return List.of();
        }
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            paths.append("Assistant ").append(i + 1).append(":\n").append(Trail.of(nodes.get(i))).append("\n\n");
        }
        String question = Fill.in(prompts.vote(), "instruction", instruction, "paths", paths.toString().stripTrailing());
        return Collections.nCopies(times, Conversation.of(new UserMessage(question)));
    }

    @Override
    public List<Double> scores(int nodes, List<Optional<String>> replies) {
        double[] votes = new double[nodes];
        for (Optional<String> reply : replies) {
            reply.flatMap(text -> Verdict.number("best", text, 1, nodes)).ifPresent(best -> votes[best - 1]++);
        }
        return Arrays.stream(votes).map(count -> count / times).boxed().toList();
    }
}
