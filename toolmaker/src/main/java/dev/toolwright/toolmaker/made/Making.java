package dev.toolwright.toolmaker.made;

import dev.toolwright.budget.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * How a tool came about: the whole of it, so that it can be read and repeated.
 *
 * @param maker id of the model
 * @param prompts SHA-256 of the prompt templates that were used
 * @param engine the sandbox that ran the checks
 * @param attempts every reply and what came of it, in order
 */
public record Making(String maker, String prompts, String engine, List<Attempt> attempts) {

    public Making {
        attempts = List.copyOf(attempts);
    }

    /** The same with what was spent on the answers of its examples, which is a part of what the tool cost. */
    public Making withAnswers(Usage spent) {
        if (spent.equals(Usage.NONE)) {
            return this;
        }
        List<Attempt> all = new ArrayList<>();
        all.add(new Attempt(
                Attempt.Stage.LABEL, 0, "", "", true, "the strong model was asked for answers several times each", spent));
        all.addAll(attempts);
        return new Making(maker, prompts, engine, all);
    }

    /** What all of it cost. */
    public Usage usage() {
        return attempts.stream().map(Attempt::usage).reduce(Usage.NONE, Usage::plus);
    }
}
