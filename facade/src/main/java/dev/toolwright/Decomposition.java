package dev.toolwright;

import dev.toolwright.budget.Usage;
import java.util.List;
import java.util.Optional;

/**
 * What an instruction asks for, one by one, as a model sees it.
 *
 * @param requests empty if the model failed: then the instruction is parted by its sentences, as it is without a model
 * @param usage what the model cost
 * @param failure why there are none, in one line
 */
public record Decomposition(List<String> requests, Usage usage, Optional<String> failure) {

    public Decomposition {
        requests = List.copyOf(requests);
    }

    static Decomposition failed(String why, Usage usage) {
        return new Decomposition(List.of(), usage, Optional.of(why));
    }
}
