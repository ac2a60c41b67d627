package dev.toolwright.gateway.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.gateway.CredentialUnavailableException;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.secret.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * OAuth 2 client credentials (RFC 6749, 4.4): a token is fetched when it is first needed, kept until shortly before it expires,
 * and fetched anew when the API does not take it any more. One fetch at a time; who comes meanwhile waits for it. Thread-safe.
 */
public final class ClientCredentials implements Credential {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /** Where the server does not say how long a token lives. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** So much before its end a token is not used any more: it has to reach the API. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final long MAX_TOKEN_REPLY_BYTES = 64 * 1024;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Account account;
    private final Supplier<HttpSender> sender;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Token token;

    /**
     * @param tokenUri where tokens are given out; any address, as a person configured it
     * @param scope empty: the server's own
     */
    public record Account(URI tokenUri, String clientId, Secret clientSecret, String scope) {}

    private record Token(Secret secret, Instant end) {}

    /** @param sender asked when a token is first needed */
    public ClientCredentials(Account account, Supplier<HttpSender> sender, Clock clock) {
        this.account = account;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Secret next() {
        lock.lock();
        try {
            if (token == null || !token.end().isAfter(clock.instant())) {
                token = fetch();
            }
            return token.secret();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isReplaceable(Secret used, HttpReply reply) {
        lock.lock();
        try {
            if (reply.status() != 401 || token == null) {
                return false;
            }
            boolean current = token.secret().equals(used);
            if (current) {
                token = null;
            }
            return current;
        } finally {
            lock.unlock();
        }
    }

    private Token fetch() {
        try {
            HttpReply reply = sender.get().send(request(), clock.instant().plus(TIMEOUT));
            if (!reply.succeeded()) {
                throw CredentialUnavailableException.denied("the token server answered with status " + reply.status());
            }
            return token(MAPPER.readTree(reply.text()));
        } catch (JsonProcessingException noJson) {
            throw CredentialUnavailableException.denied("the token server's answer is not JSON");
        } catch (HttpFailure failure) {
            throw CredentialUnavailableException.denied("no token is to be had: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt(); // the call that wanted the token ends with its next wait
            throw CredentialUnavailableException.denied("interrupted while a token was fetched");
        }
    }

    private HttpCall request() {
        String form = "grant_type=client_credentials" + (account.scope().isEmpty() ? "" : "&scope=" + encoded(account.scope()));
        String pair = encoded(account.clientId()) + ":" + encoded(account.clientSecret().reveal());
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpCall.of("POST", account.tokenUri())
                .with(HttpHeader.sensitive("Authorization", "Basic " + basic))
                .with(HttpHeader.of("Content-Type", "application/x-www-form-urlencoded"))
                .with(HttpHeader.of("Accept", "application/json"))
                .withBody(Content.utf8(form))
                .withAddressRule(AddressRule.ANY)
                .withMaxResponseBytes(MAX_TOKEN_REPLY_BYTES);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Token token(JsonNode answer) {
        String text = answer.path("access_token").asText();
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw CredentialUnavailableException.denied("the token server's answer has no access_token");
        }
        long seconds = answer.path("expires_in").asLong(LIFE.toSeconds());
        Duration life = Duration.ofSeconds(Math.clamp(seconds, 0, Duration.ofDays(365).toSeconds()));
        Duration used = life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
        return new Token(Secret.of(text), clock.instant().plus(used));
    }
}
