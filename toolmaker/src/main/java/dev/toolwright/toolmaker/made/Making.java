package dev.toolwright.toolmaker.made;

import dev.toolwright.budget.Usage;
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

    /** What all of it cost. */
    public Usage usage() {
        return attempts.stream().map(Attempt::usage).reduce(Usage.NONE, Usage::plus);
    }
}
