package dev.toolwright.solver.judge;

import dev.toolwright.solution.SolutionNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way to a node in words, for a judge: a line for each thought, call and result. */
final class Trail {

    /** Code points of one line: a judge needs to see what came back, not all of it. */
    private static final int LONGEST = 400;

    private Trail() {}

    static String of(SolutionNode node) {
        Deque<String> lines = new ArrayDeque<>();
        Optional<SolutionNode> at = Optional.of(node);
        while (at.isPresent() && at.get().depth() > 0) {
            lines.push(line(at.get()));
            at = at.get().parent();
        }
        return lines.isEmpty() ? "(nothing yet)" : String.join("\n", lines);
    }

    private static String line(SolutionNode node) {
        return switch (node.kind()) {
            case THOUGHT -> "Thought: " + shorten(node.text());
            case ACTION -> "Call: " + shorten(node.text());
            case ACTION_INPUT -> "Arguments: " + shorten(node.text()) + "\nResult: "
                    + node.observation().map(result -> shorten(result.text())).orElse("none");
        };
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
