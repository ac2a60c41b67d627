package dev.toolwright.runs.compare;

/**
 * A mean and what it may be.
 *
 * @param mean over the instructions
 * @param low lower end of the interval that holds 95 % of the means of resamples
 * @param high its upper end
 */
public record Estimate(double mean, double low, double high) {

    /** Whether the interval lies on one side of zero: the difference is hardly one of chance. */
    public boolean clear() {
        return low > 0 || high < 0;
    }
}
