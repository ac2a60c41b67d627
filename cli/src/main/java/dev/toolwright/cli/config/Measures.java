package dev.toolwright.cli.config;

import dev.toolwright.cli.argument.Timespan;
import dev.toolwright.gateway.limit.RateLimit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rates ({@code 60/1m}) and sizes ({@code 2MiB}). */
final class Measures {

    private static final Pattern RATE = Pattern.compile("(\\d{1,9})\\s*/\\s*(.+)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*(b|kib|mib|gib)?");

    private Measures() {}

    static RateLimit rate(String text) {
        Matcher matcher = RATE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no rate; write calls and a time, as in 60/1m");
        }
        return new RateLimit(Integer.parseInt(matcher.group(1)), Timespan.parse(matcher.group(2)));
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
