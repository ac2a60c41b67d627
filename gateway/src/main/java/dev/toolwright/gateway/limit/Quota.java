package dev.toolwright.gateway.limit;

import dev.toolwright.http.HttpHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a reply says about how many calls are left: {@code RateLimit-Remaining} and {@code RateLimit-Reset}, the same with
 * {@code X-} before, and {@code RateLimit} of the drafts (draft-ietf-httpapi-ratelimit-headers), in both of its forms.
 */
public final class Quota {

    private static final List<String> PREFIXES = List.of("RateLimit-", "X-RateLimit-", "X-Rate-Limit-");
    private static final Pattern REMAINING = Pattern.compile("(?i)[,;\\s](?:remaining|r)\\s*=\\s*(\\d{1,15})");
    private static final Pattern RESET = Pattern.compile("(?i)[,;\\s](?:reset|t)\\s*=\\s*(\\d{1,15})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** A number of seconds beyond this is a time since 1970, and one beyond the second is so in milliseconds. */
    private static final long LEAST_EPOCH = 1_000_000_000L;

    private static final long LEAST_EPOCH_MILLIS = 100_000_000_000L;

    private Quota() {}

    /** How long to wait, from the reply on, because none is left; empty if some are, or it does not say. */
    public static Optional<Duration> pause(HttpHead head) {
        for (String prefix : PREFIXES) {
            Optional<Long> remaining = head.find(prefix + "Remaining").flatMap(Quota::number);
            if (remaining.isPresent()) {
                return remaining.get() > 0
                        ? Optional.empty()
                        : head.find(prefix + "Reset").flatMap(Quota::number).map(reset -> wait(reset, head.receivedAt()));
            }
        }
        return head.find("RateLimit").flatMap(value -> drafted(" " + value, head.receivedAt()));
    }

    private static Optional<Duration> drafted(String value, Instant now) {
        Matcher remaining = REMAINING.matcher(value);
        Matcher reset = RESET.matcher(value);
        boolean used = remaining.find() && Long.parseLong(remaining.group(1)) == 0;
        return used && reset.find() ? Optional.of(wait(Long.parseLong(reset.group(1)), now)) : Optional.empty();
    }

    private static Optional<Long> number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.lookingAt() ? Optional.of(Long.parseLong(number.group())) : Optional.empty();
    }

    private static Duration wait(long reset, Instant now) {
        if (reset < LEAST_EPOCH) {
            return Duration.ofSeconds(reset);
        }
        Instant then = reset < LEAST_EPOCH_MILLIS ? Instant.ofEpochSecond(reset) : Instant.ofEpochMilli(reset);
        return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    }
}
