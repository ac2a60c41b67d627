package dev.toolwright.hub.routes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;

/** Journeys between two cities, and through several. */
final class PlanRoute {

    private static final int ANSWERS = 40;

    private PlanRoute() {}

    static ApiOperation<Input, Journey> one() {
        return ApiOperation.get("/route", "findRoute", Input.class, Journey.class,
                        input -> Planner.journey(Network.stop(input.from()), Network.stop(input.to()), input.best(), input.mode()))
                .describedAs(
                        "Find a route between two European cities by rail or road",
                        "Finds the fastest or shortest journey, or the one with the fewest stops, over 46 cities, with every leg, its "
                                + "length in kilometres and time in minutes. Rail and road may be mixed unless mode says "
                                + "otherwise. " + Network.WARNING)
                .failsWith(404, "The network has no such city.")
                .failsWith(422, "The mode alone does not lead there.");
    }

    static ApiOperation<TourInput, Tour> tour() {
        return ApiOperation.post("/tours", "planTour", TourInput.class, Tour.class, input -> plan(input.tour()))
                .describedAs(
                        "Plan a journey through several cities in a given order",
                        "Finds the best journey from each city to the next and adds them up; the order of the cities is kept. "
                                + Network.WARNING)
                .failsWith(404, "The network has no such city.")
                .failsWith(422, "The mode alone does not lead there.")
                .limitedTo(ANSWERS);
    }

    private static Tour plan(TourWish wish) {
        List<Stop> stops = wish.cities().stream().map(Network::stop).toList();
        List<Journey> journeys = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            journeys.add(Planner.journey(stops.get(i - 1), stops.get(i), wish.best(), wish.mode()));
        }
        return new Tour(
                journeys.stream().mapToInt(Journey::kilometres).sum(),
                journeys.stream().mapToInt(Journey::minutes).sum(),
                journeys);
    }

    record Input(
            @Doc(value = "The city to begin at, English name.", example = "Vienna", maxSize = 40) String from,
            @Doc(value = "The city to reach, English name.", example = "Munich", maxSize = 40) String to,
            @Doc(value = "What the route is chosen by.", defaultValue = "fastest") Best best,
            @Doc(value = "How one may travel.", defaultValue = "any") Travel mode) {}

    record TourInput(@Body @Doc("The cities and wishes.") TourWish tour) {}

    record TourWish(
            @Doc(value = "The cities in order, English names.", example = "[\"Paris\", \"Milan\", \"Venice\"]", minSize = 2, maxSize = 20)
                    List<String> cities,
            @Doc(value = "What each part is chosen by.", defaultValue = "fastest") Best best,
            @Doc(value = "How one may travel.", defaultValue = "any") Travel mode) {}

    record Tour(
            @Doc(value = "The whole length in kilometres.", example = "1150") int kilometres,
            @Doc(value = "The whole time in minutes, without waits and stays.", example = "550") int minutes,
            @Doc("The journeys from city to city, in order.") List<Journey> journeys) {}
}
