package dev.toolwright.hub.routes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cities of the network and where one gets from them. */
final class CityReading {

    private static final double RADIUS_KM = 6371.0088;

    private CityReading() {}

    static ApiOperation<Filter, Cities> list() {
        return ApiOperation.get("/cities", "listRouteCities", Filter.class, Cities.class, filter -> {
                    Page<Stop> page = Page.of(Network.stops().stream()
                            .filter(stop -> filter.country().map(stop.country()::equals).orElse(true))
                            .toList(), filter.paging());
                    return new Cities(page.items(), page.info());
                })
                .describedAs(
                        "List the European cities of the route network",
                        "Lists the 46 cities that routes can be planned between, by name, all or those of one country.");
    }

    static ApiOperation<OfCity, Connections> connections() {
        return ApiOperation.get("/cities/{city}/connections", "cityConnections", OfCity.class, Connections.class, input -> {
                    Stop stop = Network.stop(input.city());
                    return new Connections(stop, Network.links(input.mode()).stream()
                            .filter(link -> link.from().equals(stop.city()))
                            .sorted(Comparator.comparing(Link::minutes))
                            .toList());
                })
                .describedAs(
                        "List the direct connections of a city",
                        "Lists the cities that rail or road lead to without another city of the network between, quickest first. "
                                + Network.WARNING)
                .failsWith(404, "The network has no such city.");
    }

    static ApiOperation<Reach, Reached> reachable() {
        return ApiOperation.get("/cities/{city}/reachable", "reachableCities", Reach.class, Reached.class, CityReading::reachable)
                .describedAs(
                        "List the cities that can be reached within a time",
                        "Gives all cities that one gets to from a city within so many minutes by the fastest journey, quickest first "
                                + "(an isochrone). " + Network.WARNING)
                .failsWith(404, "The network has no such city.");
    }

    static ApiOperation<Place, Near> near() {
        return ApiOperation.get("/cities/near", "nearestRouteCities", Place.class, Near.class, CityReading::near)
                .describedAs(
                        "Find the cities of the network nearest to a coordinate",
                        "Gives the nearest cities as the crow flies, to begin a route at, with the distance in kilometres.");
    }

    private static Reached reachable(Reach input) {
        Stop from = Network.stop(input.city());
        return new Reached(Planner.journeys(from, Best.FASTEST, input.mode()).stream()
                .filter(journey -> journey.minutes() <= input.withinMinutes())
                .sorted(Comparator.comparing(Journey::minutes).thenComparing(Journey::to))
                .map(journey -> new ReachedCity(journey.to(), journey.minutes(), journey.kilometres()))
                .toList());
    }

    private static Near near(Place place) {
        return new Near(Network.stops().stream()
                .map(stop -> new NearCity(stop.city(), Math.round(kilometres(place, stop))))
                .sorted(Comparator.comparing(NearCity::kilometres))
                .limit(place.limit())
                .toList());
    }

    /** The haversine formula on a sphere of the Earth's mean radius. */
    private static double kilometres(Place place, Stop stop) {
        double latitudes = Math.sin(Math.toRadians(stop.latitude() - place.latitude()) / 2);
        double longitudes = Math.sin(Math.toRadians(stop.longitude() - place.longitude()) / 2);
        double square = latitudes * latitudes + longitudes * longitudes
                * Math.cos(Math.toRadians(stop.latitude())) * Math.cos(Math.toRadians(place.latitude()));
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    record Filter(
            @Doc(value = "ISO 3166-1 code of the country.", example = "DE", pattern = "[A-Z]{2}") Optional<String> country,
            PageQuery paging) {}

    record Cities(
            @Doc("The cities on this page, by name.") List<Stop> cities,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}

    record OfCity(
            @Doc(value = "The city, English name.", example = "Vienna", maxSize = 40) String city,
            @Doc(value = "How one may travel.", defaultValue = "any") Travel mode) {}

    record Connections(
            @Doc("The city.") Stop city, @Doc("The direct connections, quickest first.") List<Link> connections) {}

    record Reach(
            @Doc(value = "The city to begin at, English name.", example = "Vienna", maxSize = 40) String city,
            @Doc(value = "Most minutes of the journey.", example = "240", min = 1, max = 10000) int withinMinutes,
            @Doc(value = "How one may travel.", defaultValue = "any") Travel mode) {}

    record Reached(@Doc("The cities, quickest first.") List<ReachedCity> cities) {}

    record ReachedCity(
            @Doc(value = "The city.", example = "Bratislava") String city,
            @Doc(value = "Time of the fastest journey in minutes.", example = "60") int minutes,
            @Doc(value = "Its length in kilometres.", example = "66") int kilometres) {}

    record Place(
            @Doc(value = "Latitude in degrees, positive north.", example = "48.3", min = -90, max = 90) double latitude,
            @Doc(value = "Longitude in degrees, positive east.", example = "14.3", min = -180, max = 180) double longitude,
            @Doc(value = "Most cities to give.", defaultValue = "3", min = 1, max = 46) int limit) {}

    record Near(@Doc("The cities, nearest first.") List<NearCity> cities) {}

    record NearCity(
            @Doc(value = "The city.", example = "Salzburg") String city,
            @Doc(value = "Distance as the crow flies in kilometres.", example = "107") long kilometres) {}
}
