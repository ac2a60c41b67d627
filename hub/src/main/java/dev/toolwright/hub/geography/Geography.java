package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** The globe, its countries and cities; no state. */
public final class Geography {

    private Geography() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "geography",
                        "Geography",
                        "Geography",
                        "Distances, bearings and points between coordinates as the crow flies, facts of some 200 countries "
                                + "(capital, area, currency, neighbours), and coordinates of large cities. For journeys by "
                                + "rail and road see the provider routes.")
                .with(Distance.operation())
                .with(Destination.operation())
                .with(Midpoint.operation())
                .with(GetCountry.operation())
                .with(ListCountries.operation())
                .with(FindCities.operation())
                .with(NearestCities.operation());
    }
}
