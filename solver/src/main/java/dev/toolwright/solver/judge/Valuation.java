package dev.toolwright.solver.judge;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.prompt.Prompts;
import java.util.List;
import java.util.Optional;

/** Asks of each node on its own how likely it leads to an answer, from 0 to 10: tree of thoughts' value. */
public record Valuation() implements Judging {

    private static final int MOST = 10;
    private static final int UNKNOWN = 5;

    @Override
    public List<Conversation> questions(Prompts prompts, String instruction, List<SolutionNode> nodes) {
        return nodes.stream()
                .map(node -> Fill.in(prompts.value(), "instruction", instruction, "path", Trail.of(node)))
                .map(question -> Conversation.of(new UserMessage(question)))
                .toList();
    }

    @Override
    public List<Double> scores(int nodes, List<Optional<String>> replies) {
        return replies.stream()
                .map(reply -> reply.flatMap(text -> Verdict.number("value", text, 0, MOST)).orElse(UNKNOWN))
                .map(value -> value / (double) MOST)
                .toList();
    }
}
