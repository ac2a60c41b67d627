package dev.toolwright.hub.routes;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.table.ResourceTable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The cities and what joins them; read once, at the first use. Immutable. */
final class Network {

    /** Said wherever times are given. */
    static final String WARNING = "Distances and times are typical values of a fixed network, no timetable.";

    private Network() {}

    static List<Stop> stops() {
        return Loaded.STOPS;
    }

    /** All links, each once in each direction. */
    static List<Link> links() {
        return Loaded.LINKS;
    }

    static List<Link> links(Travel travel) {
        return links().stream().filter(link -> travel.allows(link.mode())).toList();
    }

    /** @throws ApiProblem with status 404, if the network has no such city */
    static Stop stop(String city) {
        return stops().stream().filter(stop -> plain(stop.city()).equals(plain(city))).findFirst()
                .orElseThrow(() -> ApiProblem.notFound(
                        "The network has no city '" + city + "'; GET /routes/cities lists all."));
    }

    /** In any case and without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static final class Loaded {

        static final List<Stop> STOPS = ResourceTable.rows(Network.class, "stops.csv").stream()
                .map(row -> new Stop(row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))))
                .toList();

        static final List<Link> LINKS = ResourceTable.rows(Network.class, "links.csv").stream()
                .map(row -> new Link(
                        row.get(0),
                        row.get(1),
                        Link.Mode.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.get(3)),
                        Integer.parseInt(row.get(4))))
                .flatMap(link -> Stream.of(link, link.back()))
                .toList();
    }
}
