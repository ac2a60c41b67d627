package dev.toolwright.hub.geography;

/**
 * Great circles on a sphere of the Earth's mean radius (IUGG: 6371.0088 km). The real Earth is flattened: distances are
 * right within 0.6 per cent.
 */
final class Globe {

    static final double RADIUS_KM = 6371.0088;

    private Globe() {}

    /** The haversine formula, exact for near points and clamped for antipodes. */
    static double distanceKm(Coordinates from, Coordinates to) {
        double latitudes = Math.sin((to.latitudeRadians() - from.latitudeRadians()) / 2);
        double longitudes = Math.sin((to.longitudeRadians() - from.longitudeRadians()) / 2);
        double square = latitudes * latitudes
                + Math.cos(from.latitudeRadians()) * Math.cos(to.latitudeRadians()) * longitudes * longitudes;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    /** Direction at the start of the great circle, degrees clockwise from north, from 0 to below 360. */
    static double bearing(Coordinates from, Coordinates to) {
        double turn = to.longitudeRadians() - from.longitudeRadians();
        double east = Math.sin(turn) * Math.cos(to.latitudeRadians());
        double north = Math.cos(from.latitudeRadians()) * Math.sin(to.latitudeRadians())
                - Math.sin(from.latitudeRadians()) * Math.cos(to.latitudeRadians()) * Math.cos(turn);
        return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
    }

    static Coordinates destination(Coordinates from, double bearing, double distanceKm) {
        double angle = distanceKm / RADIUS_KM;
        double direction = Math.toRadians(bearing);
        double latitude = Math.asin(Math.clamp(
                Math.sin(from.latitudeRadians()) * Math.cos(angle)
                        + Math.cos(from.latitudeRadians()) * Math.sin(angle) * Math.cos(direction), -1, 1));
        double turn = Math.atan2(
                Math.sin(direction) * Math.sin(angle) * Math.cos(from.latitudeRadians()),
                Math.cos(angle) - Math.sin(from.latitudeRadians()) * Math.sin(latitude));
        return Coordinates.ofRadians(latitude, from.longitudeRadians() + turn);
    }

    static Coordinates midpoint(Coordinates from, Coordinates to) {
        return destination(from, bearing(from, to), distanceKm(from, to) / 2);
    }
}
