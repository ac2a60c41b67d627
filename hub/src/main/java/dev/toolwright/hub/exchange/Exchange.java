package dev.toolwright.hub.exchange;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Currencies at fixed sample rates; no state. */
public final class Exchange {

    private Exchange() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "exchange",
                        "Currency exchange",
                        "Finance",
                        "Currencies of the world: facts by ISO 4217 code, conversion, sums and cross rates of 46 currencies. "
                                + RateTable.WARNING)
                .with(Conversion.one())
                .with(Conversion.sum())
                .with(Rates.operation())
                .with(Currencies.get())
                .with(Currencies.list());
    }
}
