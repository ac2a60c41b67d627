package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Graph algorithms; no state. */
public final class Graphs {

    private Graphs() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "graphs",
                        "Graphs",
                        "Mathematics",
                        "Algorithms on graphs given as a list of edges: shortest path, minimum spanning tree, order of dependencies, "
                                + "connected components, cycles, maximum flow.")
                .with(ShortestPath.operation())
                .with(Structure.spanningTree())
                .with(Structure.topologicalOrder())
                .with(Structure.components())
                .with(Structure.cycles())
                .with(MaximumFlow.operation());
    }
}
