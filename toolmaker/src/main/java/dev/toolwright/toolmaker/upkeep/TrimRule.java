package dev.toolwright.toolmaker.upkeep;

import java.time.Duration;

/**
 * Which tools are not used any more: those that served none of the last {@code uses} questions of all tools, and that have
 * been there, without serving, for {@code time}. Both have to hold.
 *
 * @param uses default 1000
 * @param time default 30 days
 */
public record TrimRule(int uses, Duration time) {

    private static final TrimRule DEFAULTS = new TrimRule(1000, Duration.ofDays(30));

    public TrimRule {
        if (uses < 0 || time.isNegative()) {
            throw new IllegalArgumentException("tools can't be unused for less than no time: " + uses + " uses, " + time);
        }
    }

    public static TrimRule defaults() {
        return DEFAULTS;
    }

    public TrimRule withUses(int number) {
        return new TrimRule(number, time);
    }

    public TrimRule withTime(Duration length) {
        return new TrimRule(uses, length);
    }
}
