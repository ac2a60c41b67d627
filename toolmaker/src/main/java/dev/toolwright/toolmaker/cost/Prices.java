package dev.toolwright.toolmaker.cost;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.UsageByRole;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * At which prices a record is read. A role with a price is charged that for the tokens it used, whatever was paid at the
 * time, so that replies that cost nothing, from recordings or a model of one's own, can be reckoned as if they had been
 * bought. A role without is charged what was recorded.
 *
 * @param strong of the maker's model
 * @param cheap of the user's and the dispatcher's
 */
public record Prices(Optional<TokenPrice> strong, Optional<TokenPrice> cheap) {

    /** All as it was paid. */
    public static final Prices AS_RECORDED = new Prices(Optional.empty(), Optional.empty());

    /** In millionths of a US dollar; empty if neither a price nor what was paid is known. */
    OptionalDouble strong(Usage usage) {
        return cost(usage, strong);
    }

    OptionalDouble cheap(Usage usage) {
        return cost(usage, cheap);
    }

    /** What is known of a question's cost, in whole millionths of a US dollar. */
    long known(UsageByRole usage) {
        return Math.round(cheap(usage.dispatcher()).orElse(usage.dispatcher().costMicroUsd())
                + cheap(usage.user()).orElse(usage.user().costMicroUsd())
                + strong(usage.maker()).orElse(usage.maker().costMicroUsd()));
    }

    boolean complete(UsageByRole usage) {
        return cheap(usage.dispatcher()).isPresent() && cheap(usage.user()).isPresent() && strong(usage.maker()).isPresent();
    }

    private static OptionalDouble cost(Usage usage, Optional<TokenPrice> price) {
        if (price.isPresent()) {
            return OptionalDouble.of(price.get().of(usage));
        }
        return usage.priced() ? OptionalDouble.of(usage.costMicroUsd()) : OptionalDouble.empty();
    }
}
