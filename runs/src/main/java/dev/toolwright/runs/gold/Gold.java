package dev.toolwright.runs.gold;

import java.util.List;
import java.util.Optional;

/**
 * What a correct answer to one instruction is.
 *
 * @param id the instruction's
 * @param group what kind of instruction it is, for the report: {@code single}, {@code chain} …
 */
public record Gold(String id, String group, Expected expected) {

    /** @param facts each of them must be in the answer; none: the right thing is to give no answer */
    public Gold(String id, String group, List<Fact> facts) {
        this(id, group, new Facts(facts));
    }

    /** What the answer has to say; empty if it can't say the right thing, or if something else is expected of it. */
    public List<Fact> facts() {
        return switch (expected) {
            case Facts(var facts) -> facts;
            case Reckoning _ -> List.of();
        };
    }

    /** Whether there is a right answer to be given. */
    public boolean solvable() {
        return !expected.equals(new Facts(List.of()));
    }

    /** Whether this is right. An empty answer means that none was given. */
    public boolean isMetBy(Optional<String> answer) {
        return expected.isMetBy(answer);
    }
}
