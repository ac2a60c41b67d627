package dev.toolwright.hub.routes;

import dev.toolwright.hub.api.ApiProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DirectedMultigraph;

/** Finds journeys by Dijkstra; some milliseconds each. */
final class Planner {

    private Planner() {}

    /** @throws ApiProblem with status 422, if the modes allowed lead nowhere near */
    static Journey journey(Stop from, Stop to, Best best, Travel travel) {
        return Optional.ofNullable(paths(from, best, travel).getPath(to.city()))
                .map(path -> Journey.of(from.city(), to.city(), path.getEdgeList()))
                .orElseThrow(() -> ApiProblem.unprocessable("No journey by " + travel.name().toLowerCase(Locale.ROOT)
                        + " alone leads from " + from.city() + " to " + to.city() + "; allow any mode."));
    }

    /** The best journeys to all cities that can be reached, the city itself left out. */
    static List<Journey> journeys(Stop from, Best best, Travel travel) {
        SingleSourcePaths<String, Link> paths = paths(from, best, travel);
        return Network.stops().stream()
                .filter(stop -> !stop.equals(from))
                .flatMap(stop -> Optional.ofNullable(paths.getPath(stop.city())).stream())
                .map(path -> Journey.of(from.city(), path.getEndVertex(), path.getEdgeList()))
                .toList();
    }

    private static SingleSourcePaths<String, Link> paths(Stop from, Best best, Travel travel) {
        DirectedMultigraph<String, Link> graph = new DirectedMultigraph<>(Link.class);
        Network.stops().forEach(stop -> graph.addVertex(stop.city()));
        Network.links(travel).forEach(link -> graph.addEdge(link.from(), link.to(), link));
        return new DijkstraShortestPath<>(new AsWeightedGraph<>(graph, best::cost, false, false)).getPaths(from.city());
    }
}
