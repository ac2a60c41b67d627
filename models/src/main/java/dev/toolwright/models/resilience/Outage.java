package dev.toolwright.models.resilience;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Whether a model is gone, and for how long that is borne with. Of all whose asks failed one looks again and again, the others
 * wait for what it finds. A model that never answered is not waited for (its address may be wrong), nor, once the patience
 * has run out, one that has not answered since. Thread-safe.
 */
public final class Outage {

    /** Finds out whether a model answers. */
    @FunctionalInterface
    public interface Probe {

        /** @throws ChatModelException if it does not */
        void probe(Instant deadline) throws InterruptedException;
    }

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration TIME_FOR_A_LOOK = Duration.ofSeconds(10);

    private final String model;
    private final Probe probe;
    private final Duration patience;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Consumer<String> notices;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile boolean worthWaitingFor;
    private Instant lastSeen = Instant.MIN;
    private Instant lastOver = Instant.MIN;

    /**
     * @param model its id, for people
     * @param patience the longest wait for one outage
     * @param notices told in one line that an outage is waited for, that it is over, and that patience has run out
     */
    public Outage(
            String model, Probe probe, Duration patience, Clock clock, Sleeper sleeper, Consumer<String> notices) {
        this.model = model;
        this.probe = probe;
        this.patience = patience;
        this.clock = clock;
        this.sleeper = sleeper;
        this.notices = notices;
    }

    /** The model has said something, be it that it refuses. */
    void answered() {
        worthWaitingFor = true;
    }

    /**
     * Waits for the end of an outage, if there is one.
     *
     * @param asked when the ask that failed began
     * @return whether there was one that is over, so that asking again may help
     */
    boolean isOver(ChatModelException failure, Instant asked, Instant deadline) throws InterruptedException {
        Instant failed = clock.instant();
        boolean timeLeft = failed.isBefore(deadline);
        if (!worthWaitingFor || !timeLeft || !looking.tryLock(millisToWait(failed, deadline), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            if (lastOver.isAfter(asked)) {
                return true;
            }
            return !lastSeen.isAfter(failed) && worthWaitingFor && !isThere() && comesBack(failure, deadline);
        } finally {
            looking.unlock();
        }
    }

    private boolean comesBack(ChatModelException failure, Instant deadline) throws InterruptedException {
        Instant start = clock.instant();
        Instant end = start.plus(patience).isBefore(deadline) ? start.plus(patience) : deadline;
        notices.accept(failure.getMessage() + "; waiting for it, " + seconds(patience) + " s at most");
        while (clock.instant().isBefore(end)) {
            sleeper.sleep(pause(start));
            if (isThere()) {
                lastOver = clock.instant();
                notices.accept(model + " answers again, after " + seconds(Duration.between(start, lastOver)) + " s");
                return true;
            }
        }
        if (!end.equals(deadline)) {
            worthWaitingFor = false;
            notices.accept(model + " has not come back in " + seconds(patience) + " s; it is waited for no longer");
        }
        return false;
    }

    private boolean isThere() throws InterruptedException {
        try {
            probe.probe(clock.instant().plus(TIME_FOR_A_LOOK));
        } catch (ChatModelException nothing) {
            if (PatientChatModel.isNoAnswer(nothing.kind())) {
                return false;
            }
        }
        lastSeen = clock.instant();
        return true;
    }

    /** Short at first, and never long beside what was waited already. */
    private Duration pause(Instant start) {
        Duration quarter = Duration.between(start, clock.instant()).dividedBy(4);
        Duration longest = quarter.compareTo(LONGEST_PAUSE) < 0 ? quarter : LONGEST_PAUSE;
        return longest.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : longest;
    }

    /** Who looks waits no longer than its patience, so nobody waits for it any longer. */
    private long millisToWait(Instant now, Instant deadline) {
        Duration left = Duration.between(now, deadline);
        return (left.compareTo(patience) < 0 ? left : patience.plus(TIME_FOR_A_LOOK)).toMillis();
    }

    private static long seconds(Duration duration) {
        return duration.toMillis() / 1000;
    }
}
