package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Where one arrives. */
final class Destination {

    private Destination() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/destination", "geographicDestination", Input.class, Output.class, Destination::answer)
                .describedAs(
                        "Find the point at a distance and bearing from a coordinate",
                        "Follows a great circle from a point, beginning in a direction given in degrees clockwise from north, "
                                + "for a distance in kilometres, and gives the point reached. The direction changes on the "
                                + "way, as it does for ships and planes.");
    }

    private static Output answer(Input input) {
        Coordinates from = new Coordinates(input.latitude(), input.longitude());
        return new Output(Globe.destination(from, input.bearing(), input.kilometres()));
    }

    record Input(
            @Doc(value = "Latitude of the start in degrees, positive north.", example = "48.208", min = -90, max = 90) double latitude,
            @Doc(value = "Longitude of the start in degrees, positive east.", example = "16.374", min = -180, max = 180)
                    double longitude,
            @Doc(value = "First direction in degrees clockwise from north: 90 is east.", example = "90", min = 0, max = 360)
                    double bearing,
            @Doc(value = "Distance in kilometres.", example = "100", min = 0, max = 40030) double kilometres) {}

    record Output(@Doc("The point reached.") Coordinates destination) {}
}
