package dev.toolwright.gateway.credential;

import dev.toolwright.gateway.CredentialUnavailableException;
import dev.toolwright.gateway.limit.Quota;
import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.http.HttpReply;
import dev.toolwright.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several keys of one account or of several, used in turn. A key rests when its quota is used up, as counted here or as the API
 * says, and for good when the API does not know it. Thread-safe.
 */
public final class RotatingKeys implements Credential {

    /** Where an API that says "too many" does not say for how long. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Optional<RateLimit> quota;
    private final Clock clock;
    private final List<Key> keys = new ArrayList<>();
    private int turn;

    /**
     * @param secrets at least one
     * @param quota of each key; its calls count from the first of a period on
     */
    public RotatingKeys(List<Secret> secrets, Optional<RateLimit> quota, Clock clock) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("a list of keys needs one at least");
        }
        this.quota = quota;
        this.clock = clock;
        secrets.forEach(secret -> keys.add(new Key(secret)));
    }

    private static final class Key {

        private final Secret secret;
        private Instant restsUntil = Instant.MIN;
        private Instant periodEnd = Instant.MIN;
        private int used;

        private Key(Secret secret) {
            this.secret = secret;
        }

        private boolean rests(Instant now) {
            return restsUntil.isAfter(now);
        }
    }

    @Override
    public synchronized Secret next() {
        Instant now = clock.instant();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get((turn + i) % keys.size());
            if (!key.rests(now)) {
                turn = (turn + i + 1) % keys.size();
                count(key, now);
                return key.secret;
            }
        }
        throw exhausted(now);
    }

    private void count(Key key, Instant now) {
        if (quota.isEmpty()) {
            return;
        }
        if (!key.periodEnd.isAfter(now)) {
            key.periodEnd = now.plus(quota.get().per());
            key.used = 0;
        }
        key.used++;
        if (key.used >= quota.get().calls()) {
            key.restsUntil = key.periodEnd;
        }
    }

    private CredentialUnavailableException exhausted(Instant now) {
        Instant first = keys.stream().map(key -> key.restsUntil).min(Comparator.naturalOrder()).orElseThrow();
        return first.equals(Instant.MAX)
                ? CredentialUnavailableException.denied("this API knows none of the " + keys.size() + " keys that are configured for it")
                : CredentialUnavailableException.usedUp("the quotas of all " + keys.size() + " keys for this API are used up; the first has some again in "
                        + (Duration.between(now, first).toSeconds() + 1) + " s");
    }

    @Override
    public List<Secret> known() {
        return keys.stream().map(key -> key.secret).toList();
    }

    @Override
    public synchronized boolean isReplaceable(Secret used, HttpReply reply) {
        Instant now = clock.instant();
        Optional<Key> mine = keys.stream().filter(key -> key.secret.equals(used)).findFirst();
        if (mine.isEmpty()) {
            return false;
        }
        Instant rest = switch (reply.status()) {
            case 401 -> Instant.MAX;
            case 429 -> now.plus(reply.retryAfter().or(() -> Quota.pause(reply.head())).orElse(REST));
            default -> Quota.pause(reply.head()).map(now::plus).orElse(Instant.MIN);
        };
        if (rest.isAfter(mine.get().restsUntil)) {
            mine.get().restsUntil = rest;
        }
        boolean declined = reply.status() == 401 || reply.status() == 429;
        return declined && keys.stream().anyMatch(key -> !key.rests(now));
    }
}
