package dev.toolwright.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How far long work is, how fast it goes and when it will be done, by the mean since it began. Used by one thread. */
public final class Pace {

    private final InstantSource clock;
    private final Instant start;

    /** Begins now. */
    public Pace(InstantSource clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** {@code 5,120 of 54,000 tools, 190 a second, 4 min left}; without rate and rest as long as nothing is done. */
    public String of(long done, long total, String noun) {
        String far = String.format(Locale.ROOT, "%,d of %s", done, Amount.of(total, noun));
        long millis = Duration.between(start, clock.instant()).toMillis();
        if (done == 0 || millis <= 0) {
            return far;
        }
        Duration left = Duration.ofMillis(millis * (total - done) / done);
        return far + String.format(Locale.ROOT, ", %,d a second, %s left", done * 1000 / millis, words(left));
    }

    private static String words(Duration left) {
        if (left.toHours() > 0) {
            return left.toHours() + " h " + left.toMinutesPart() + " min";
        }
        return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
    }
}
