package dev.toolwright.models.offline;

/**
 * How the offline model plays.
 *
 * @param remembered tools and questions whose vectors are kept, default 4096
 * @param levels levels of the solution tree within which it tries to finish, default 12 as the reference's depth limit:
 *     where calls are many, it does not think aloud, since a thought takes a level
 */
public record OfflineOptions(int remembered, int levels) {

    private static final OfflineOptions DEFAULTS = new OfflineOptions(4096, 12);

    public OfflineOptions {
        if (remembered < 1 || levels < 1) {
            throw new IllegalArgumentException("options of the offline model must be above zero: " + remembered + ", " + levels);
        }
    }

    public static OfflineOptions defaults() {
        return DEFAULTS;
    }

    public OfflineOptions withRemembered(int tools) {
        return new OfflineOptions(tools, levels);
    }

    public OfflineOptions withLevels(int limit) {
        return new OfflineOptions(remembered, limit);
    }
}
