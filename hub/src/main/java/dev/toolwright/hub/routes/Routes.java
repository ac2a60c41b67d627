package dev.toolwright.hub.routes;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Journeys between European cities; no state. */
public final class Routes {

    private Routes() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "routes",
                        "Routes",
                        "Geography",
                        "Journeys by rail and road between 46 European cities: routes by time, length or number of stops, tours, "
                                + "direct connections, and the cities within reach. " + Network.WARNING)
                .with(PlanRoute.one())
                .with(PlanRoute.tour())
                .with(CityReading.list())
                .with(CityReading.near())
                .with(CityReading.connections())
                .with(CityReading.reachable());
    }
}
