package dev.toolwright.server.toolserver;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted, as Prometheus reads it. Names of users and kinds of answers are labels; nothing a client writes is. Thread-safe. */
final class ToolServerMetrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicInteger inProgress = new AtomicInteger();
    private final Timer timer = Timer.builder("toolwright.tool.call")
            .description("From a request's last byte to its answer")
            .serviceLevelObjectives(
                    Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(100), Duration.ofMillis(500),
                    Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(60))
            .register(registry);

    ToolServerMetrics(Accounts accounts) {
        Gauge.builder("toolwright.tool.calls.in.progress", inProgress, AtomicInteger::get)
                .description("Calls that are being answered")
                .register(registry);
        for (Accounts.Account account : accounts.all()) {
            Gauge.builder("toolwright.user.calls.today", account, Accounts.Account::callsToday)
                    .description("Calls of a user since midnight UTC")
                    .tag("user", account.name())
                    .register(registry);
            if (account.callsADay() < Long.MAX_VALUE) {
                Gauge.builder("toolwright.user.calls.a.day", account, Accounts.Account::callsADay)
                        .description("A user's quota")
                        .tag("user", account.name())
                        .register(registry);
            }
        }
    }

    String text() {
        return registry.scrape();
    }

    void began() {
        inProgress.incrementAndGet();
    }

    void ended(Duration took) {
        inProgress.decrementAndGet();
        timer.record(took);
    }

    void answered(String user, Observation observation) {
        count(user, observation.status().name().toLowerCase(Locale.ROOT), observation.origin().map(ToolServerMetrics::word).orElse("none"));
    }

    /** @param reason why nothing was called */
    void refused(String user, String reason) {
        count(user, reason, "none");
    }

    private void count(String user, String status, String origin) {
        Counter.builder("toolwright.tool.calls")
                .description("Calls by user, by what came of them and by where the answer was taken from")
                .tag("user", user)
                .tag("status", status)
                .tag("origin", origin)
                .register(registry)
                .increment();
    }

    private static String word(Origin origin) {
        String who = switch (origin.provenance()) {
            case Provenance.Real _ -> "real";
            case Provenance.Simulated _ -> "simulated";
            case Provenance.HandWritten _ -> "hand_written";
        };
        return origin.near() ? "near_" + who : who;
    }
}
