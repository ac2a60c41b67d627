package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;

/** How much gets through. */
final class MaximumFlow {

    private MaximumFlow() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/maximum-flow", "maximumFlow", Input.class, Output.class, input -> answer(input.network()))
                .describedAs(
                        "Compute the maximum flow from a source to a sink",
                        "Takes the weights of directed edges as capacities and finds how much can flow from source to sink at once, "
                                + "by Edmonds and Karp, with the flow on each edge that carries some. At most 500 edges.")
                .failsWith(422, "A node is not in the graph, source and sink are the same, or a capacity is negative.");
    }

    private static Output answer(Network network) {
        Graph<String, DefaultWeightedEdge> graph = Edges.directed(network.edges(), List.of());
        Edges.requireNode(graph, network.source());
        Edges.requireNode(graph, network.sink());
        if (network.source().equals(network.sink()) || network.edges().stream().anyMatch(edge -> edge.weight() < 0)) {
            throw ApiProblem.unprocessable("Source and sink must differ, and capacities must not be negative.");
        }
        var flow = new EdmondsKarpMFImpl<>(graph).getMaximumFlow(network.source(), network.sink());
        return new Output(flow.getValue(), flow.getFlowMap().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> flowOn(graph, entry))
                .toList());
    }

    private static EdgeFlow flowOn(Graph<String, DefaultWeightedEdge> graph, Map.Entry<DefaultWeightedEdge, Double> entry) {
        Edges.Edge edge = Edges.written(graph, entry.getKey());
        return new EdgeFlow(edge.from(), edge.to(), entry.getValue(), edge.weight());
    }

    record Input(@Body @Doc("The network.") Network network) {}

    record Network(
            @Doc(value = "Directed edges; the weight is the capacity.", minSize = 1, maxSize = 500,
                    example = "[{\"from\": \"S\", \"to\": \"A\", \"weight\": 3}, {\"from\": \"A\", \"to\": \"T\", \"weight\": 2}]")
                    List<Edges.Edge> edges,
            @Doc(value = "The node where the flow begins.", example = "S", maxSize = 60) String source,
            @Doc(value = "The node where it ends.", example = "T", maxSize = 60) String sink) {}

    record Output(
            @Doc(value = "The largest flow.", example = "2") double flow,
            @Doc("The edges that carry some of it.") List<EdgeFlow> edges) {}

    record EdgeFlow(
            @Doc(value = "The node it begins at.", example = "S") String from,
            @Doc(value = "The node it ends at.", example = "A") String to,
            @Doc(value = "What flows on it.", example = "2") double flow,
            @Doc(value = "What could.", example = "3") double capacity) {}
}
