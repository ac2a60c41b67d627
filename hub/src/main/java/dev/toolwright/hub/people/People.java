package dev.toolwright.hub.people;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Invented people, addresses and companies; no state. */
public final class People {

    private People() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "people",
                        "Sample people",
                        "Test data",
                        "Realistic but invented people, addresses, companies and filler text, for tests and demonstrations, in "
                                + "several languages. The same seed always gives the same data.")
                .with(PersonListing.list(clock))
                .with(PersonListing.get(clock))
                .with(AddressListing.operation())
                .with(CompanyListing.operation())
                .with(FillerText.operation());
    }
}
