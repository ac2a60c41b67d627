package dev.toolwright.toolmaker.upkeep;

/**
 * When a tool has failed too often to serve any longer.
 *
 * @param failures so many, default 3
 * @param window among so many of its last uses, default 10
 */
public record RetireRule(int failures, int window) {

    private static final RetireRule DEFAULTS = new RetireRule(3, 10);

    public RetireRule {
        if (failures < 1 || window < failures) {
            throw new IllegalArgumentException(
                    "a tool is retired after at least one failure, and no more than the uses looked at, not " + failures + " of "
                            + window);
        }
    }

    public static RetireRule defaults() {
        return DEFAULTS;
    }
}
