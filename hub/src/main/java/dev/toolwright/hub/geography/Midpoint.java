package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;

/** The point half way. */
final class Midpoint {

    private static final double HALF_WAY_ROUND_KM = Math.PI * Globe.RADIUS_KM;

    private Midpoint() {}

    static ApiOperation<TwoPoints, Output> operation() {
        return ApiOperation.get("/midpoint", "geographicMidpoint", TwoPoints.class, Output.class, Midpoint::answer)
                .describedAs(
                        "Find the point half way between two coordinates",
                        "Gives the middle of the great circle between two points. Opposite points of the globe have no single "
                                + "middle. Example: half way from (0, 0) to (0, 90) lies (0, 45).")
                .failsWith(422, "The points lie opposite each other on the globe.");
    }

    private static Output answer(TwoPoints input) {
        double km = Globe.distanceKm(input.from(), input.to());
        if (HALF_WAY_ROUND_KM - km < 0.001) {
            throw ApiProblem.unprocessable("The points lie opposite each other: every great circle joins them.");
        }
        return new Output(Globe.midpoint(input.from(), input.to()), Coordinates.rounded(km / 2, 3));
    }

    record Output(
            @Doc("The point half way.") Coordinates midpoint,
            @Doc(value = "Its distance from each of the two, in kilometres.", example = "516.763") double kilometresFromEach) {}
}
