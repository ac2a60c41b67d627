package dev.toolwright.hub.geography;

import dev.toolwright.hub.schema.Doc;

/** Two points as parameters of a query. */
record TwoPoints(
        @Doc(value = "Latitude of the first point in degrees, positive north.", example = "48.208", min = -90, max = 90)
                double fromLatitude,
        @Doc(value = "Longitude of the first point in degrees, positive east.", example = "16.374", min = -180, max = 180)
                double fromLongitude,
        @Doc(value = "Latitude of the second point in degrees, positive north.", example = "48.857", min = -90, max = 90)
                double toLatitude,
        @Doc(value = "Longitude of the second point in degrees, positive east.", example = "2.352", min = -180, max = 180)
                double toLongitude) {

    Coordinates from() {
        return new Coordinates(fromLatitude, fromLongitude);
    }

    Coordinates to() {
        return new Coordinates(toLatitude, toLongitude);
    }
}
