package dev.toolwright.cli.config;

import dev.toolwright.gateway.limit.RateLimit;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times ({@code 500ms}, {@code 15s}, {@code 1m}, {@code 2h}, {@code 1d}), rates ({@code 60/1m}) and sizes ({@code 2MiB}). */
final class Measures {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final Pattern RATE = Pattern.compile("(\\d{1,9})\\s*/\\s*(.+)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*(b|kib|mib|gib)?");

    private Measures() {}

    static Duration time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time; write one like 500ms, 15s, 1m, 2h or 1d");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    static RateLimit rate(String text) {
        Matcher matcher = RATE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no rate; write calls and a time, as in 60/1m");
        }
        return new RateLimit(Integer.parseInt(matcher.group(1)), time(matcher.group(2)));
    }

    static long bytes(String text) {
        Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no size; write one like 65536, 512KiB or 2MiB");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2) == null ? "b" : matcher.group(2)) {
            case "kib" -> amount << 10;
            case "mib" -> amount << 20;
            case "gib" -> amount << 30;
            default -> amount;
        };
    }
}
