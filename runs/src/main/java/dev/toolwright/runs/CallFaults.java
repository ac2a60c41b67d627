package dev.toolwright.runs;

import dev.toolwright.solution.Solution;
import dev.toolwright.tool.ObservationStatus;

/**
 * Calls that models got wrong.
 *
 * @param madeUpNames of tools that there are not
 * @param badArguments that do not fit the tool's schema
 */
public record CallFaults(long madeUpNames, long badArguments) {

    public static final CallFaults NONE = new CallFaults(0, 0);

    public static CallFaults of(Solution solution) {
        return new CallFaults(
                solution.count(ObservationStatus.UNKNOWN_TOOL), solution.count(ObservationStatus.BAD_ARGUMENTS));
    }

    public CallFaults plus(CallFaults other) {
        return new CallFaults(madeUpNames + other.madeUpNames, badArguments + other.badArguments);
    }
}
