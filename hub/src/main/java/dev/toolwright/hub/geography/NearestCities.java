package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;

/** Cities round a point. */
final class NearestCities {

    private NearestCities() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/cities/nearest", "nearestCities", Input.class, Output.class, NearestCities::answer)
                .describedAs(
                        "Find the large cities nearest to a coordinate",
                        "Gives the nearest of some 180 large cities of the world, nearest first, each with its distance as the "
                                + "crow flies in kilometres and the direction to it.");
    }

    private static Output answer(Input input) {
        Coordinates from = new Coordinates(input.latitude(), input.longitude());
        return new Output(City.all().stream()
                .map(city -> new NearCity(
                        city.name(),
                        city.country(),
                        Coordinates.rounded(Globe.distanceKm(from, city.coordinates()), 1),
                        Math.round(Globe.bearing(from, city.coordinates())) % 360))
                .sorted(Comparator.comparing(NearCity::kilometres))
                .limit(input.limit())
                .toList());
    }

    record Input(
            @Doc(value = "Latitude in degrees, positive north.", example = "48.2", min = -90, max = 90) double latitude,
            @Doc(value = "Longitude in degrees, positive east.", example = "16.4", min = -180, max = 180) double longitude,
            @Doc(value = "Most cities to give.", defaultValue = "5", min = 1, max = 50) int limit) {}

    record Output(@Doc("The cities, nearest first.") List<NearCity> cities) {}

    record NearCity(
            @Doc(value = "English name.", example = "Vienna") String name,
            @Doc(value = "ISO 3166-1 code of its country.", example = "AT") String country,
            @Doc(value = "Distance in kilometres.", example = "2.1") double kilometres,
            @Doc(value = "Direction to it, degrees clockwise from north.", example = "295") long bearing) {}
}
