package dev.toolwright.models.offline.mention;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Time zones by their names and by the cities that they are named after. */
public final class Zones {

    private static final Map<String, String> BY_CITY = byCity();

    private Zones() {}

    /** Zone that is named after a city. */
    public static Optional<String> ofCity(String city) {
        return Optional.ofNullable(BY_CITY.get(city));
    }

    static Map<String, String> cities() {
        return BY_CITY;
    }

    static boolean exists(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }

    private static Map<String, String> byCity() {
        Map<String, String> cities = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            boolean area = id.matches("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");
            if (area) {
                cities.merge(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), id, Zones::simpler);
            }
        }
        return Map.copyOf(cities);
    }

    private static String simpler(String left, String right) {
        return left.length() < right.length() || left.length() == right.length() && left.compareTo(right) < 0 ? left : right;
    }
}
