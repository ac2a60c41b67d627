package dev.toolwright.benchmarks.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpSender;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What a scripted server did so far.
 *
 * @param processor time of its thread; zero if it does not say
 */
record ServerWork(long replies, Duration processor) {

    private static final JsonMapper JSON = new JsonMapper();

    static ServerWork ask(HttpSender sender, String server) throws InterruptedException {
        HttpCall call = HttpCall.get(URI.create(server + "/stats")).withAddressRule(AddressRule.ANY);
        try {
            JsonNode stats = JSON.readTree(sender.send(call, Instant.now().plusSeconds(30)).text());
            return new ServerWork(
                    stats.path("replies").asLong(), Duration.ofNanos(stats.path("cpuNanos").asLong()));
        } catch (JsonProcessingException foreign) {
            return new ServerWork(0, Duration.ZERO);
        }
    }

    /** How busy both sides were, which says who is waited for. */
    String since(ServerWork before, Duration took, Duration own) {
        return String.format(
                Locale.ROOT,
                "%-34s %8.2f of %d cores; the server's %.2f, %.3f ms a model call and its tool call",
                "  busy",
                share(own, took),
                Runtime.getRuntime().availableProcessors(),
                share(processor.minus(before.processor), took),
                processor.minus(before.processor).toNanos() / 1e6 / Math.max(1, replies - before.replies));
    }

    private static double share(Duration busy, Duration took) {
        return (double) busy.toNanos() / took.toNanos();
    }
}
