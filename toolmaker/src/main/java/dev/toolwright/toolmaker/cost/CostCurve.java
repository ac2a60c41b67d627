package dev.toolwright.toolmaker.cost;

import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.store.ToolStore;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What was spent as the stream of questions went on, against the two alternatives: asking the strong model for every answer,
 * and asking the cheap one, which without a tool may well be wrong. Spent is what was paid for each question, whatever tier
 * answered, and for every making, at the time it was over. The alternatives were not tried: they are estimated from the
 * calls that were made ({@link Basis} says how).
 *
 * @param points one before the first question, one after each, and one more at the end if something was spent after the last
 * @param makings how many there were, whether a tool came of them or not
 * @param makingMicroUsd what they cost, answers collected for the next ones included
 * @param tiers what each tier did, cheapest first
 * @param complete false if some model's price was not known, so that what was spent is only a part of the truth
 */
public record CostCurve(
        List<CostPoint> points,
        long makings,
        long makingMicroUsd,
        List<TierTally> tiers,
        Alternative alwaysStrong,
        Alternative alwaysCheap,
        boolean complete) {

    public CostCurve {
        points = List.copyOf(points);
        tiers = List.copyOf(tiers);
    }

    /**
     * Reads it from what is kept; costs two passes over the uses.
     *
     * @param kinds of the functional cache: what was spent on their answers and is in no making yet counts too
     */
    public static CostCurve of(ToolStore store, List<Kind> kinds, Prices prices) {
        return new CostReading(store, kinds, prices).curve();
    }

    /** How many questions were asked. */
    public long questions() {
        return points.getLast().question();
    }

    /** All that was spent, in millionths of a US dollar. */
    public long spent() {
        return points.getLast().spent();
    }

    /**
     * The question from which on tools had cost no more than the strong model would have; empty if they still have cost more,
     * or what the strong model would have cost is not known.
     */
    public OptionalLong breakEven() {
        if (!alwaysStrong.complete() || questions() == 0) {
            return OptionalLong.empty();
        }
        long from = questions() + 1;
        for (CostPoint point : points.reversed()) {
            if (point.spent() > point.alwaysStrong()) {
                break;
            }
            from = point.question();
        }
        return from > questions() ? OptionalLong.empty() : OptionalLong.of(Math.max(1, from));
    }

    /** At most so many of the points, evenly spread, the first and the last among them. */
    public List<CostPoint> sample(int most) {
        if (most < 2) {
            throw new IllegalArgumentException("a curve has at least its two ends");
        }
        int last = points.size() - 1;
        if (last < most) {
            return points;
        }
        return IntStream.range(0, most)
                .mapToObj(step -> points.get((int) ((long) step * last / (most - 1))))
                .toList();
    }
}
