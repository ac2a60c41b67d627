package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.DefaultWeightedEdge;

/** The way of least weight. */
final class ShortestPath {

    private ShortestPath() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/shortest-path", "graphShortestPath", Input.class, Output.class, input -> answer(input.search()))
                .describedAs(
                        "Find the shortest path between two nodes of a graph",
                        "Finds the path of least total weight, by Dijkstra, or by Bellman and Ford if a directed graph has negative "
                                + "weights. If no path leads there, found is false. For cities see the provider routes. "
                                + "At most 5000 edges and 2000 nodes.")
                .failsWith(422, "A node is not in the graph, an edge ends where it begins, or negative weights allow no shortest path.");
    }

    private static Output answer(Search search) {
        Graph<String, DefaultWeightedEdge> graph = search.directed()
                ? Edges.directed(search.edges(), List.of())
                : Edges.undirected(search.edges(), List.of());
        Edges.requireNode(graph, search.source());
        Edges.requireNode(graph, search.target());
        return find(graph, search)
                .map(path -> new Output(true, path.getVertexList(), Optional.of(path.getWeight())))
                .orElseGet(() -> new Output(false, List.of(), Optional.empty()));
    }

    private static Optional<GraphPath<String, DefaultWeightedEdge>> find(
            Graph<String, DefaultWeightedEdge> graph, Search search) {
        if (search.edges().stream().allMatch(edge -> edge.weight() >= 0)) {
            return Optional.ofNullable(new DijkstraShortestPath<>(graph).getPath(search.source(), search.target()));
        }
        if (!search.directed()) {
            throw ApiProblem.unprocessable("An undirected graph with a negative weight has no shortest paths: the edge can be used again and again.");
        }
        try {
            return Optional.ofNullable(new BellmanFordShortestPath<>(graph).getPath(search.source(), search.target()));
        } catch (NegativeCycleDetectedException e) {
            throw ApiProblem.unprocessable("The graph has a cycle of negative weight; no path is the shortest.");
        }
    }

    record Input(@Body @Doc("The graph and the two nodes.") Search search) {}

    record Search(
            @Doc(value = "The edges.", minSize = 1, maxSize = Edges.MOST,
                    example = "[{\"from\": \"A\", \"to\": \"B\", \"weight\": 4}, {\"from\": \"A\", \"to\": \"C\", \"weight\": 1}, {\"from\": \"C\", \"to\": \"B\", \"weight\": 2}]")
                    List<Edges.Edge> edges,
            @Doc(value = "The node to begin at.", example = "A", maxSize = 60) String source,
            @Doc(value = "The node to reach.", example = "B", maxSize = 60) String target,
            @Doc(value = "Whether edges lead in one direction only.", defaultValue = "false") boolean directed) {}

    record Output(
            @Doc(value = "Whether a path leads there.", example = "true") boolean found,
            @Doc(value = "The nodes on the path, both ends included.", example = "[\"A\", \"C\", \"B\"]") List<String> path,
            @Doc(value = "Total weight; absent if there is no path.", example = "3") Optional<Double> weight) {}
}
