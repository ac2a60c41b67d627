package dev.toolwright.solver.judge;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.prompt.Prompts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares nodes in pairs, each pair in both orders, as models like what they read first. A node's score is the share of its
 * comparisons that it won; a pair without a winner counts half for both.
 */
public record Comparison() implements Judging {

    private static final double HALF = 0.5;

    @Override
    public List<Conversation> questions(Prompts prompts, String instruction, List<SolutionNode> nodes) {
        List<String> trails = nodes.stream().map(Trail::of).toList();
        List<Conversation> questions = new ArrayList<>();
        for (int first = 0; first < trails.size(); first++) {
            for (int second = 0; second < trails.size(); second++) {
                if (first != second) {
                    String question = Fill.in(
                            prompts.compare(),
                            "instruction", instruction, "first", trails.get(first), "second", trails.get(second));
                    questions.add(Conversation.of(new UserMessage(question)));
                }
            }
        }
        return questions;
    }

    @Override
    public List<Double> scores(int nodes, List<Optional<String>> replies) {
        double[] won = new double[nodes];
        int next = 0;
        for (int first = 0; first < nodes; first++) {
            for (int second = 0; second < nodes; second++) {
                if (first != second) {
                    double share = shareOfFirst(replies.get(next++));
                    won[first] += share;
                    won[second] += 1 - share;
                }
            }
        }
        int comparisons = Math.max(1, 2 * (nodes - 1));
        return Arrays.stream(won).map(wins -> wins / comparisons).boxed().toList();
    }

    private static double shareOfFirst(Optional<String> reply) {
        String better = reply.flatMap(text -> Verdict.of("better", text)).orElse("");
        return switch (better.toUpperCase(Locale.ROOT)) {
            case "A" -> 1;
            case "B" -> 0;
            default -> HALF;
        };
    }
}
