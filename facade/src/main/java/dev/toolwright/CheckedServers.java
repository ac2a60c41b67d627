package dev.toolwright;

import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The servers that a check calls: each by one call at a time, with a pause between, and none in vain twice. Thread-safe. */
final class CheckedServers {

    private final Duration pause;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Set<String> unreachable = ConcurrentHashMap.newKeySet();
    private final Set<String> answering = ConcurrentHashMap.newKeySet();

    CheckedServers(Duration pause, Clock clock, Sleeper sleeper) {
        this.pause = pause;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant next = Instant.MIN;
    }

    /** A call of one server. */
    interface Call<T> {
        T make() throws InterruptedException;
    }

    <T> T inTurn(String server, Call<T> call) throws InterruptedException {
        Turn turn = turns.computeIfAbsent(server, _ -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            Instant now = clock.instant();
            if (turn.next.isAfter(now)) {
                sleeper.sleep(Duration.between(now, turn.next));
            }
            return call.make();
        } finally {
            turn.next = clock.instant().plus(pause);
            turn.lock.unlock();
        }
    }

    void isUnreachable(String server) {
        unreachable.add(server);
    }

    void answers(String server) {
        answering.add(server);
    }

    /** Whether it could not be reached during this check. */
    boolean knownUnreachable(String server) {
        return unreachable.contains(server);
    }

    /** Whether it answered during this check. */
    boolean knownAnswering(String server) {
        return answering.contains(server);
    }

    /** How many could not be reached. */
    int unreachable() {
        return unreachable.size();
    }
}
