package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiProblem;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Time zones by name. */
final class Zones {

    /** What callers may write for a zone. */
    static final String MEANING = "an IANA name such as Europe/Berlin, UTC, or an offset such as +05:30";

    private Zones() {}

    /** @throws ApiProblem with status 422 and near names, if there is no such zone */
    static ZoneId get(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw ApiProblem.unprocessable("There is no time zone '" + name + "'; give " + MEANING + "." + hint(name));
        }
    }

    /** IANA names of regions, sorted, without the old names that stand outside a region. */
    static List<String> regional() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    private static String hint(String name) {
        String place = name.substring(name.lastIndexOf('/') + 1).strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        List<String> near = regional().stream()
                .filter(id -> !place.isEmpty() && id.toLowerCase(Locale.ROOT).contains(place))
                .limit(3)
                .toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }
}
