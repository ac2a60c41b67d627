package dev.toolwright.toolmaker.dialogue;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import java.time.Duration;

/**
 * What happens while a tool is made, as it happens: values only. One {@link Started} comes first, or {@link Resumed} before it.
 * Every {@link StageStarted} is followed by {@link Replied} and {@link Passed} or {@link Failed} in turns; what needs no reply
 * passes or fails by itself. {@link Verified} or {@link Rejected} comes last, unless the making was stopped by an exception.
 * Terminal and {@code --json} feed on this. Reasons and verdicts quote what a model wrote: not to be trusted.
 */
public sealed interface MakeEvent {

    /** An earlier making of the same did not come to its end, and this one begins with its replies: they are paid for. */
    record Resumed(int replies) implements MakeEvent {}

    /**
     * @param maker id of the model
     * @param examples how many there are, unseen ones included
     */
    record Started(String maker, int examples) implements MakeEvent {}

    /** @param attempts how many replies may be asked for */
    record StageStarted(Stage stage, int attempts) implements MakeEvent {}

    /** The maker replied; the usage is this reply's. The first attempt is 1. */
    record Replied(Stage stage, int attempt, Usage usage) implements MakeEvent {}

    /** The reply stood; the attempt is 0 where no reply was needed. */
    record Passed(Stage stage, int attempt, String verdict) implements MakeEvent {}

    /** The reply did not stand: one line says why. The attempt is 0 for what was tried without one. */
    record Failed(Stage stage, int attempt, String reason) implements MakeEvent {}

    /** The tool reproduces its examples. The usage is that of the whole making. */
    record Verified(String name, Usage usage, Duration took) implements MakeEvent {}

    /** There is no tool that may serve. */
    record Rejected(String name, String reason, Usage usage, Duration took) implements MakeEvent {}
}
