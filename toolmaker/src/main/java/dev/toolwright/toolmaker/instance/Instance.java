package dev.toolwright.toolmaker.instance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One question that was set aside.
 *
 * @param id given by the store; counts up
 * @param kind id of its {@link Kind}
 * @param question as it was asked
 * @param status where it stands
 * @param answers all that were said, oldest first
 * @param usedFor the tool version that was made from it, if one was
 * @param at when it was set aside
 */
public record Instance(
        long id,
        long kind,
        String question,
        Status status,
        List<InstanceAnswer> answers,
        Optional<ToolVersion> usedFor,
        Instant at) {

    public Instance {
        answers = List.copyOf(answers);
    }

    /** Where a question that was set aside stands. */
    public enum Status {
        /** It has no answer yet. */
        WAITING,
        /** It has one that a tool may be made from: {@link Instance#answer()}. */
        ANSWERED,
        /** The strong model's answers did not agree; only a person can settle it. */
        DISPUTED,
        /** A tool was made from it. */
        USED
    }

    /** A version of a made tool. */
    public record ToolVersion(String name, int version) {}

    /** The answer that counts: the last one of a person, else the last one; absent while it is waiting or disputed. */
    public Optional<InstanceAnswer> answer() {
        return switch (status) {
            case WAITING, DISPUTED -> Optional.empty();
            case ANSWERED, USED -> answers.stream()
                    .filter(answer -> answer.source() == InstanceAnswer.Source.PERSON)
                    .reduce((earlier, later) -> later)
                    .or(() -> Optional.of(answers.getLast()));
        };
    }
}
