package dev.toolwright.catalog.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many tools a search gives: a number, or as many as the scores speak for.
 *
 * @param floor at least so many, if there are so many
 * @param cap at most so many
 */
public record Top(int floor, int cap) {

    /** Three to ten. {@code toolwright eval retrieval} says what that offers beside fixed numbers. */
    public static final Top AUTO = new Top(3, 10);

    private static final Pattern AUTO_WORD = Pattern.compile("auto(?::(\\d{1,6})-(\\d{1,6}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The share of the likelihood that what is given has to hold. */
    private static final double MASS = 0.9;

    public Top {
        if (floor < 1 || cap < floor) {
            throw new IllegalArgumentException(
                    "at least one tool must be asked for, and no fewer at most than at least; not " + floor + " to " + cap);
        }
    }

    public static Top exactly(int number) {
        return new Top(number, number);
    }

    /**
     * {@code 5}, {@code auto}, or {@code auto:2-8} with floor and cap.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Top parse(String text) {
        Matcher auto = AUTO_WORD.matcher(text.strip());
        if (auto.matches()) {
            return auto.group(1) == null
                    ? AUTO
                    : new Top(Integer.parseInt(auto.group(1)), Integer.parseInt(auto.group(2)));
        }
        if (NUMBER.matcher(text.strip()).matches() && Integer.parseInt(text.strip()) > 0) {
            return exactly(Integer.parseInt(text.strip()));
        }
        throw new IllegalArgumentException(
                "expected a whole number from 1 on, 'auto' or 'auto:FLOOR-CAP', not '" + text + "'");
    }

    /** Whether the number depends on the scores. */
    public boolean adapts() {
        return floor < cap;
    }

    /**
     * How many of the best to take: so many that they have nine tenths of the likelihood of all that may be taken.
     *
     * @param scores highest first
     * @param spread a score lower by so much is e times less likely
     */
    int of(double[] scores, double spread) {
        int most = Math.min(cap, scores.length);
        double all = 0;
        for (int i = 0; i < most; i++) {
            all += likelihood(scores, i, spread);
        }
        double sum = 0;
        int count = 0;
        while (count < most && (count < floor || sum < MASS * all)) {
            sum += likelihood(scores, count, spread);
            count++;
        }
        return count;
    }

    private static double likelihood(double[] scores, int place, double spread) {
        return Math.exp((scores[place] - scores[0]) / spread);
    }

    /** As {@link #parse} takes it. */
    @Override
    public String toString() {
        if (!adapts()) {
            return Integer.toString(cap);
        }
        return equals(AUTO) ? "auto" : "auto:" + floor + "-" + cap;
    }
}
