package dev.toolwright.runs.gold;

import java.util.List;
import java.util.Optional;

/**
 * What a correct answer to one instruction says.
 *
 * @param id the instruction's
 * @param group what kind of instruction it is, for the report: {@code single}, {@code chain} …
 * @param facts each of them must be in the answer, in one of its spellings; empty: the instruction cannot be solved with the
 *     tools there are, and the right thing is to give no answer
 */
public record Gold(String id, String group, List<Fact> facts) {

    public Gold {
        facts = List.copyOf(facts);
    }

    public boolean solvable() {
        return !facts.isEmpty();
    }

    /** Whether this is right. An empty answer means that none was given. */
    public boolean isMetBy(Optional<String> answer) {
        return solvable() ? answer.isPresent() && facts.stream().allMatch(fact -> fact.isIn(answer.get())) : answer.isEmpty();
    }
}
