package dev.toolwright.hub.routes;

import java.util.function.ToDoubleFunction;

/** What makes a journey good. */
enum Best {
    FASTEST(Link::minutes),
    SHORTEST(Link::kilometres),
    // A stop counts more than any journey takes, so that time decides only among journeys of as many stops.
    FEWEST_STOPS(link -> 100_000 + link.minutes());

    private final ToDoubleFunction<Link> cost;

    Best(ToDoubleFunction<Link> cost) {
        this.cost = cost;
    }

    double cost(Link link) {
        return cost.applyAsDouble(link);
    }
}
