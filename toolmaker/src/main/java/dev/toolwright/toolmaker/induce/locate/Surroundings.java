package dev.toolwright.toolmaker.induce.locate;

import dev.toolwright.toolmaker.induce.token.Tokens;
import java.util.List;

/** How alike the texts around two places are. */
final class Surroundings {

    private static final int NEAR = 7;
    private static final double BY_DISTANCE = 0.85;

    private Surroundings() {}

    /** From 0; higher is more alike. What is nearer counts more. */
    static double likeness(String left, Span inLeft, String right, Span inRight) {
        List<String> before = Tokens.words(left.substring(0, inLeft.start())).reversed();
        List<String> beforeToo = Tokens.words(right.substring(0, inRight.start())).reversed();
        List<String> after = Tokens.words(left.substring(inLeft.end()));
        List<String> afterToo = Tokens.words(right.substring(inRight.end()));
        return common(before, beforeToo) + common(after, afterToo);
    }

    private static double common(List<String> one, List<String> other) {
        List<String> left = one.subList(0, Math.min(NEAR, one.size()));
        List<String> right = other.subList(0, Math.min(NEAR, other.size()));
        double ends = left.isEmpty() && right.isEmpty() ? 2 : 0;
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double here = left.get(i).equals(right.get(j))
                        ? best[i + 1][j + 1] + Tokens.weight(left.get(i)) * Math.pow(BY_DISTANCE, i + j)
                        : 0;
                best[i][j] = Math.max(here, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return ends + best[0][0];
    }
}
