package dev.toolwright;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * How tools are checked.
 *
 * @param provider only tools of the provider with this id; default: all
 * @param limit calls at most; default: as many as there are tools to try
 * @param olderThan tools that were checked since are left out, so that a check that was stopped goes on; default a day
 * @param concurrency providers that are called at once, each by one call at a time; default 16
 * @param pause between two calls of one provider; default half a second
 * @param timeout for one tool, with all its attempts; default 20 s
 * @param progress is told after each tool, by the thread that tried it
 */
public record CheckOptions(
        Optional<String> provider,
        OptionalInt limit,
        Duration olderThan,
        int concurrency,
        Duration pause,
        Duration timeout,
        Consumer<CheckProgress> progress) {

    public static final int DEFAULT_CONCURRENCY = 16;
    public static final Duration DEFAULT_OLDER_THAN = Duration.ofDays(1);
    public static final Duration DEFAULT_PAUSE = Duration.ofMillis(500);
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

    public CheckOptions {
        if (concurrency < 1 || olderThan.isNegative() || pause.isNegative() || !timeout.isPositive()) {
            throw new IllegalArgumentException("at least one provider is called at once, and times are not negative");
        }
    }

    public static CheckOptions defaults() {
        return new CheckOptions(
                Optional.empty(),
                OptionalInt.empty(),
                DEFAULT_OLDER_THAN,
                DEFAULT_CONCURRENCY,
                DEFAULT_PAUSE,
                DEFAULT_TIMEOUT,
                progress -> {});
    }

    public CheckOptions withProvider(String id) {
        return new CheckOptions(Optional.of(id), limit, olderThan, concurrency, pause, timeout, progress);
    }

    public CheckOptions withLimit(int calls) {
        return new CheckOptions(provider, OptionalInt.of(calls), olderThan, concurrency, pause, timeout, progress);
    }

    public CheckOptions withOlderThan(Duration value) {
        return new CheckOptions(provider, limit, value, concurrency, pause, timeout, progress);
    }

    public CheckOptions withConcurrency(int value) {
        return new CheckOptions(provider, limit, olderThan, value, pause, timeout, progress);
    }

    public CheckOptions withPause(Duration value) {
        return new CheckOptions(provider, limit, olderThan, concurrency, value, timeout, progress);
    }

    public CheckOptions withTimeout(Duration value) {
        return new CheckOptions(provider, limit, olderThan, concurrency, pause, value, progress);
    }

    public CheckOptions withProgress(Consumer<CheckProgress> value) {
        return new CheckOptions(provider, limit, olderThan, concurrency, pause, timeout, value);
    }
}
