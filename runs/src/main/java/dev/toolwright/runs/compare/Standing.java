package dev.toolwright.runs.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a contender did on a group of instructions.
 *
 * @param contender its name
 * @param instructions how many there are in the group
 * @param solved how many of them it solved
 * @param means of each measure
 * @param differences of each measure to the first contender, on the same instructions; zero for the first itself
 * @param priced false if the price of some model is not known, so that costs are only a part of the truth
 */
public record Standing(
        String contender,
        int instructions,
        int solved,
        Map<Measure, Estimate> means,
        Map<Measure, Estimate> differences,
        boolean priced) {

    public Standing {
        means = Collections.unmodifiableMap(new EnumMap<>(means));
        differences = Collections.unmodifiableMap(new EnumMap<>(differences));
    }

    /** A measure's mean over the instructions. */
    public Estimate mean(Measure measure) {
        return of(means, measure);
    }

    /** How much more of it than the first contender has. */
    public Estimate difference(Measure measure) {
        return of(differences, measure);
    }

    private static Estimate of(Map<Measure, Estimate> estimates, Measure measure) {
        Estimate estimate = estimates.get(measure);
        if (estimate == null) {
            throw new IllegalArgumentException(measure + " was not measured");
        }
        return estimate;
    }
}
