package dev.toolwright.hub.geography;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point on the globe. */
record Coordinates(
        @Doc(value = "Latitude in degrees, positive north of the equator.", example = "48.208", min = -90, max = 90) double latitude,
        @Doc(value = "Longitude in degrees, positive east of Greenwich.", example = "16.374", min = -180, max = 180)
                double longitude) {

    /** From radians, longitude brought between -180 and 180, rounded to a millionth of a degree (11 centimetres). */
    static Coordinates ofRadians(double latitude, double longitude) {
        double east = Math.toDegrees(longitude);
        return new Coordinates(rounded(Math.toDegrees(latitude), 6), rounded(east - 360 * Math.floor((east + 180) / 360), 6));
    }

    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    double latitudeRadians() {
        return Math.toRadians(latitude);
    }

    double longitudeRadians() {
        return Math.toRadians(longitude);
    }
}
