package dev.toolwright.cli.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.toolwright.cli.argument.Timespan;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.hold.HoldPolicy;
import dev.toolwright.gateway.hold.HoldPolicy.Holding;
import dev.toolwright.gateway.limit.Limits;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How APIs are called, as {@code toolwright.yaml} says it; every part may be left out.
 *
 * @param answerTokens of one answer that a model sees
 * @param concurrency calls under way at once, of all providers together
 * @param rate of calls to one host, as in {@code 60/1m}
 * @param timeout for one attempt, as in {@code 15s}
 * @param maxResponse size of one reply, as in {@code 2MiB}
 * @param attempts at most, the first is 1
 * @param hold what waits for approval: {@code nothing}, {@code changes} or {@code everything}
 * @param providers the same for single providers, by id; concurrency is theirs alone there
 */
public record CallsFile(
        @JsonProperty("answer-tokens") Optional<Integer> answerTokens,
        Optional<Integer> concurrency,
        Optional<String> rate,
        Optional<String> timeout,
        @JsonProperty("max-response") Optional<String> maxResponse,
        Optional<Integer> attempts,
        Optional<String> hold,
        Map<String, OfProvider> providers) {

    public CallsFile {
        answerTokens = answerTokens == null ? Optional.empty() : answerTokens;
        concurrency = concurrency == null ? Optional.empty() : concurrency;
        rate = rate == null ? Optional.empty() : rate;
        timeout = timeout == null ? Optional.empty() : timeout;
        maxResponse = maxResponse == null ? Optional.empty() : maxResponse;
        attempts = attempts == null ? Optional.empty() : attempts;
        hold = hold == null ? Optional.empty() : hold;
        providers = providers == null ? Map.of() : Map.copyOf(providers);
    }

    /** @throws IllegalArgumentException in a line that says what was expected */
    GatewaySettings over(GatewaySettings settings) {
        GatewaySettings changed = settings;
        if (answerTokens.isPresent()) {
            changed = changed.withAnswerTokens(answerTokens.get());
        }
        if (concurrency.isPresent()) {
            changed = changed.withConcurrency(concurrency.get());
        }
        if (rate.isPresent()) {
            changed = changed.withRateLimit(Measures.rate(rate.get()));
        }
        if (timeout.isPresent()) {
            changed = changed.withTimeout(Timespan.parse(timeout.get()));
        }
        if (maxResponse.isPresent()) {
            changed = changed.withMaxResponseBytes(Measures.bytes(maxResponse.get()));
        }
        if (attempts.isPresent()) {
            changed = changed.withAttempts(attempts.get());
        }
        Map<String, Limits> limits = new HashMap<>();
        providers.forEach((provider, said) -> limits.put(provider, said.limits()));
        Map<String, URI> servers = new HashMap<>();
        providers.forEach((provider, said) -> said.server().ifPresent(url -> servers.put(provider, server(provider, url))));
        return changed.withLimits(limits).withServers(changed.servers().with(servers));
    }

    private static URI server(String provider, String url) {
        try {
            URI server = URI.create(url.replaceFirst("/+$", ""));
            if (server.getHost() != null && String.valueOf(server.getScheme()).matches("(?i)https?")) {
                return server;
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("server of " + provider + ": '" + url + "' is no address", malformed);
        }
        throw new IllegalArgumentException("server of " + provider + ": expected an address like https://api.example.com/v1, not '" + url + "'");
    }

    /** @throws IllegalArgumentException in a line that says what was expected */
    HoldPolicy holds() {
        Map<String, Holding> byProvider = new HashMap<>();
        providers.forEach((provider, said) -> said.hold().map(Holding::parse).ifPresent(what -> byProvider.put(provider, what)));
        return new HoldPolicy(hold.map(Holding::parse).orElse(Holding.NOTHING), byProvider);
    }

    /**
     * What one provider may be asked for.
     *
     * @param server where it is called, whatever its document says
     */
    public record OfProvider(
            Optional<Integer> concurrency,
            Optional<String> rate,
            Optional<String> timeout,
            @JsonProperty("max-response") Optional<String> maxResponse,
            Optional<Integer> attempts,
            Optional<String> hold,
            Optional<String> server) {

        public OfProvider {
            concurrency = concurrency == null ? Optional.empty() : concurrency;
            rate = rate == null ? Optional.empty() : rate;
            timeout = timeout == null ? Optional.empty() : timeout;
            maxResponse = maxResponse == null ? Optional.empty() : maxResponse;
            attempts = attempts == null ? Optional.empty() : attempts;
            hold = hold == null ? Optional.empty() : hold;
            server = server == null ? Optional.empty() : server;
        }

        Limits limits() {
            Limits limits = Limits.NONE;
            if (concurrency.isPresent()) {
                limits = limits.withConcurrency(concurrency.get());
            }
            if (rate.isPresent()) {
                limits = limits.withRate(Measures.rate(rate.get()));
            }
            if (timeout.isPresent()) {
                limits = limits.withTimeout(Timespan.parse(timeout.get()));
            }
            if (maxResponse.isPresent()) {
                limits = limits.withMaxResponseBytes(Measures.bytes(maxResponse.get()));
            }
            return attempts.isPresent() ? limits.withAttempts(attempts.get()) : limits;
        }
    }
}
