package dev.toolwright.runs.gold;

import java.util.List;
import java.util.Optional;

/**
 * What a right answer says.
 *
 * @param facts each of them must be in the answer, in one of its spellings; empty: the instruction cannot be solved with the
 *     tools there are, and the right thing is to give no answer
 */
public record Facts(List<Fact> facts) implements Expected {

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public boolean isMetBy(Optional<String> answer) {
        return facts.isEmpty() ? answer.isEmpty() : answer.isPresent() && facts.stream().allMatch(fact -> fact.isIn(answer.get()));
    }
}
