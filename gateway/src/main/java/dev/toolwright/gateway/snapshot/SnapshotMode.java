package dev.toolwright.gateway.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who answers the calls of a run: one mode for all of them. */
public enum SnapshotMode {
    /** The APIs; nothing is kept. */
    LIVE,
    /** The APIs; every answer is kept. */
    CAPTURE,
    /** Captured answers, and nobody else. */
    REPLAY,
    /** Captured answers; where there is none, the API, whose answer is kept. */
    REPLAY_OR_CALL,
    /** Captured answers; where there is none, a simulation. No API is called. */
    REPLAY_OR_SIMULATE,
    /** A simulation of the APIs. */
    SIMULATE;

    /** As users write it: {@code replay-or-call}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such mode; the message names those that there are */
    public static SnapshotMode parse(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no snapshot mode '" + label + "'; known: " + known()));
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(SnapshotMode::label).toList();
    }

    /** Whether captured answers are given. */
    boolean replays() {
        return switch (this) {
            case REPLAY, REPLAY_OR_CALL, REPLAY_OR_SIMULATE -> true;
            case LIVE, CAPTURE, SIMULATE -> false;
        };
    }

    /** Whether something can't be done without keeping answers. */
    boolean keeps() {
        return switch (this) {
            case CAPTURE, REPLAY_OR_CALL -> true;
            case LIVE, REPLAY, REPLAY_OR_SIMULATE, SIMULATE -> false;
        };
    }

    /** Whether there is anything to keep answers in, or to give them from. */
    boolean stores() {
        return replays() || keeps();
    }

    /** Whether it gives somebody's answers where none was captured, so that a near call's may serve first. */
    public boolean hasAnAlternative() {
        return this == REPLAY_OR_CALL || this == REPLAY_OR_SIMULATE;
    }

    private static String known() {
        return labels().stream().collect(Collectors.joining(", "));
    }
}
