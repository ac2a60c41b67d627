package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** How far it is between two points, and in which direction. */
final class Distance {

    private static final double KM_PER_MILE = 1.609344;
    private static final double KM_PER_NAUTICAL_MILE = 1.852;
    private static final String[] POINTS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

    private Distance() {}

    static ApiOperation<TwoPoints, Output> operation() {
        return ApiOperation.get("/distance", "geographicDistance", TwoPoints.class, Output.class, Distance::answer)
                .describedAs(
                        "Measure distance and bearing between two coordinates",
                        "Gives the length of the great circle between two points, as the crow flies, and the direction at its "
                                + "start, on a sphere of radius 6371.0088 km; right within 0.6 per cent. "
                                + "Example: from Vienna (48.208, 16.374) to Paris (48.857, 2.352) it is about 1034 km, "
                                + "first towards bearing 279°.");
    }

    private static Output answer(TwoPoints input) {
        double km = Globe.distanceKm(input.from(), input.to());
        double bearing = Globe.bearing(input.from(), input.to());
        return new Output(
                Coordinates.rounded(km, 3),
                Coordinates.rounded(km / KM_PER_MILE, 3),
                Coordinates.rounded(km / KM_PER_NAUTICAL_MILE, 3),
                Coordinates.rounded(bearing, 2) % 360,
                POINTS[(int) Math.round(bearing / 45) % 8]);
    }

    record Output(
            @Doc(value = "The distance in kilometres, to a metre.", example = "1033.526") double kilometres,
            @Doc(value = "The distance in miles.", example = "642.203") double miles,
            @Doc(value = "The distance in nautical miles.", example = "558.059") double nauticalMiles,
            @Doc(value = "Direction at the start, degrees clockwise from north, 0 to 360.", example = "279.24") double bearing,
            @Doc(value = "The nearest of eight compass points.", example = "W") String compassPoint) {}
}
