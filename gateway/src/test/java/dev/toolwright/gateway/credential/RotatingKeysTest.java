package dev.toolwright.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.CredentialUnavailableException;
import dev.toolwright.gateway.TestClock;
import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpHead;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.secret.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotatingKeysTest {

    private static final Secret A = Secret.of("key-a");
    private static final Secret B = Secret.of("key-b");

    private final TestClock clock = new TestClock();

    private RotatingKeys keys(Optional<RateLimit> quota) {
        return new RotatingKeys(List.of(A, B), quota, clock);
    }

    private HttpReply reply(int status, String... headers) {
        return new HttpReply(
                new HttpHead(
                        status,
                        Stream.of(headers).map(line -> line.split(": ")).map(parts -> HttpHeader.of(parts[0], parts[1])).toList(),
                        clock.instant()),
                Content.EMPTY);
    }

    @Test
    void next_severalKeys_takesEachInTurn() {
        RotatingKeys keys = keys(Optional.empty());
        assertThat(Stream.generate(keys::next).limit(4)).containsExactly(A, B, A, B);
    }

    @Test
    void next_quotaUsedUp_restsUntilThePeriodEnds() {
        RotatingKeys keys = keys(Optional.of(new RateLimit(2, Duration.ofMinutes(1))));
        assertThat(Stream.generate(keys::next).limit(4)).containsExactly(A, B, A, B);
        assertThatThrownBy(keys::next)
                .isInstanceOf(CredentialUnavailableException.class)
                .hasMessage("the quotas of all 2 keys for this API are used up; the first has some again in 61 s")
                .hasMessageNotContaining("key-");
        clock.sleep(Duration.ofMinutes(1));
        assertThat(keys.next()).isEqualTo(A);
    }

    @Test
    void isReplaceable_tooMany_thisKeyRestsAndAnotherTakesOver() {
        RotatingKeys keys = keys(Optional.empty());
        assertThat(keys.next()).isEqualTo(A);
        assertThat(keys.isReplaceable(A, reply(429, "Retry-After: 30"))).isTrue();
        assertThat(Stream.generate(keys::next).limit(3)).containsExactly(B, B, B);
        assertThat(keys.isReplaceable(B, reply(429))).isFalse();
        clock.sleep(Duration.ofSeconds(30));
        assertThat(Stream.generate(keys::next).limit(2)).containsExactly(A, A);
    }

    @Test
    void isReplaceable_lastCallOfAQuota_restsWithoutRepetition() {
        RotatingKeys keys = keys(Optional.empty());
        assertThat(keys.isReplaceable(A, reply(200, "RateLimit-Remaining: 0", "RateLimit-Reset: 9"))).isFalse();
        assertThat(Stream.generate(keys::next).limit(2)).containsExactly(B, B);
    }

    @Test
    void isReplaceable_unknownKeys_areNeverUsedAgain() {
        RotatingKeys keys = keys(Optional.empty());
        assertThat(keys.isReplaceable(A, reply(401))).isTrue();
        assertThat(keys.isReplaceable(B, reply(401))).isFalse();
        clock.sleep(Duration.ofDays(1));
        assertThatThrownBy(keys::next).hasMessageContaining("knows none of the 2 keys");
        assertThat(keys.isReplaceable(Secret.of("another"), reply(401))).isFalse();
    }
}
