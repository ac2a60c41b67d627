package dev.toolwright.toolmaker.kind;

import java.util.List;

/**
 * How alike two questions are: the weight of the runs of two words and more that they share in the same order. It does not
 * shrink with what stands between the runs, since a list of twenty words makes a question about sorting no less one.
 */
final class Likeness {

    /** Three telling words in runs, and a bit. Questions of different kinds rarely come to two (measured on mixed streams). */
    static final double ALIKE = 3.2;

    /** Of the shorter question: below it, the shared runs are a common phrase in two long texts. */
    private static final double LEAST_SHARE = 0.1;

    /** Words at both ends together that make a frame, if none of them says much: "I have … do I have". */
    private static final int ENDS = 5;

    private static final int LEAST_END = 2;
    private static final int LEAST_RUN = 2;

    private Likeness() {}

    /** Whether two questions are of one kind, and how clearly: 0 if they are not. */
    static double of(Frame left, Frame right) {
        if (left.equals(right)) {
            // also where both have no words at all: bare brackets, formulas
            return Math.max(1, Frame.weight(left.words()));
        }
        boolean ends = sameEnds(left.words(), right.words());
        if (!ends && left.sharedAtMost(right) < ALIKE) {
            return 0;
        }
        double shared = runs(left.words(), right.words());
        double share = shared / Math.min(Frame.weight(left.words()), Frame.weight(right.words()));
        return ends || shared >= ALIKE && share >= LEAST_SHARE ? shared : 0;
    }

    private static boolean sameEnds(List<String> left, List<String> right) {
        int most = Math.min(left.size(), right.size());
        int start = 0;
        while (start < most && left.get(start).equals(right.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
            end++;
        }
        return start >= LEAST_END && end >= LEAST_END && start + end >= ENDS;
    }

    /** The longest common run, and the same again left and right of it. */
    private static double runs(List<String> left, List<String> right) {
        int longest = 0;
        int leftEnd = 0;
        int rightEnd = 0;
        int[] lengths = new int[right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = right.size(); j >= 1; j--) {
                lengths[j] = left.get(i - 1).equals(right.get(j - 1)) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest) {
                    longest = lengths[j];
                    leftEnd = i;
                    rightEnd = j;
                }
            }
        }
        if (longest < LEAST_RUN) {
            return 0;
        }
        return runs(left.subList(0, leftEnd - longest), right.subList(0, rightEnd - longest))
                + Frame.weight(left.subList(leftEnd - longest, leftEnd))
                + runs(left.subList(leftEnd, left.size()), right.subList(rightEnd, right.size()));
    }
}
