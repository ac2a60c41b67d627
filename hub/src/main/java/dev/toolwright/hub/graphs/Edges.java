package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.WeightedMultigraph;

/** Graphs as callers write them, a list of edges, and back. */
final class Edges {

    static final int MOST = 5000;

    private static final int MOST_NODES = 2000;

    private Edges() {}

    static Graph<String, DefaultWeightedEdge> directed(List<Edge> edges, List<String> nodes) {
        return fill(new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class), edges, nodes);
    }

    static Graph<String, DefaultWeightedEdge> undirected(List<Edge> edges, List<String> nodes) {
        return fill(new WeightedMultigraph<>(DefaultWeightedEdge.class), edges, nodes);
    }

    /** @throws ApiProblem with status 422, if no edge and no list names the node */
    static void requireNode(Graph<String, DefaultWeightedEdge> graph, String node) {
        if (!graph.containsVertex(node)) {
            throw ApiProblem.unprocessable("There is no node '" + node + "' in the graph.");
        }
    }

    static Edge written(Graph<String, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        return new Edge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), graph.getEdgeWeight(edge));
    }

    private static Graph<String, DefaultWeightedEdge> fill(
            Graph<String, DefaultWeightedEdge> graph, List<Edge> edges, List<String> nodes) {
        nodes.forEach(graph::addVertex);
        for (Edge edge : edges) {
            if (edge.from().equals(edge.to())) {
                throw ApiProblem.unprocessable("The edge from '" + edge.from() + "' to itself is not allowed.");
            }
            graph.addVertex(edge.from());
            graph.addVertex(edge.to());
            graph.setEdgeWeight(graph.addEdge(edge.from(), edge.to()), edge.weight());
        }
        if (graph.vertexSet().size() > MOST_NODES) {
            throw ApiProblem.unprocessable("A graph has at most " + MOST_NODES + " nodes, not " + graph.vertexSet().size() + ".");
        }
        return graph;
    }

    /** A connection of two nodes. */
    record Edge(
            @Doc(value = "The node it begins at.", example = "A", minSize = 1, maxSize = 60) String from,
            @Doc(value = "The node it ends at.", example = "B", minSize = 1, maxSize = 60) String to,
            @Doc(value = "Its length, cost or capacity.", defaultValue = "1", min = -1e9, max = 1e9) double weight) {}
}
