package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** What the shape of a graph tells. */
final class Structure {

    private Structure() {}

    static ApiOperation<PlainGraph, Tree> spanningTree() {
        return ApiOperation.post("/spanning-tree", "minimumSpanningTree", PlainGraph.class, Tree.class, input -> tree(input.graph()))
                .describedAs(
                        "Find the minimum spanning tree of an undirected graph",
                        "Chooses the edges of least total weight that join all nodes, by Kruskal; a forest, one tree a component, "
                                + "if the graph is not connected. At most 5000 edges and 2000 nodes.")
                .failsWith(422, "An edge ends where it begins, or there are too many nodes.");
    }

    static ApiOperation<PlainGraph, Order> topologicalOrder() {
        return ApiOperation.post("/topological-order", "topologicalOrder", PlainGraph.class, Order.class, input -> order(input.graph()))
                .describedAs(
                        "Put tasks into an order that respects dependencies",
                        "Orders the nodes of a directed graph so that each edge leads from an earlier to a later node: from is done "
                                + "before to. Nodes that may come in any order come by name. There is no order if the graph "
                                + "has a cycle.")
                .failsWith(422, "The graph has a cycle; the answer names its nodes.");
    }

    static ApiOperation<PlainGraph, Components> components() {
        return ApiOperation.post("/components", "connectedComponents", PlainGraph.class, Components.class, input -> components(input.graph()))
                .describedAs(
                        "Find the connected components of an undirected graph",
                        "Divides the nodes into groups that paths connect, largest first; directions of edges are ignored.")
                .failsWith(422, "An edge ends where it begins, or there are too many nodes.");
    }

    static ApiOperation<PlainGraph, Cycles> cycles() {
        return ApiOperation.post("/cycles", "graphCycles", PlainGraph.class, Cycles.class, input -> cycles(input.graph()))
                .describedAs(
                        "Check whether a directed graph has cycles",
                        "Tells if one can return to a node by following edges, and gives the groups of nodes that reach each other "
                                + "(strongly connected components of more than one node). A graph without is a DAG.")
                .failsWith(422, "An edge ends where it begins, or there are too many nodes.");
    }

    private static Tree tree(PlainGraph.Drawing drawing) {
        Graph<String, DefaultWeightedEdge> graph = Edges.undirected(drawing.edges(), drawing.nodes());
        var tree = new KruskalMinimumSpanningTree<>(graph).getSpanningTree();
        List<Edges.Edge> edges = tree.getEdges().stream()
                .map(edge -> Edges.written(graph, edge))
                .sorted(Comparator.comparing(Edges.Edge::weight).thenComparing(Edges.Edge::from).thenComparing(Edges.Edge::to))
                .toList();
        return new Tree(tree.getWeight(), edges, edges.size() + 1 == graph.vertexSet().size());
    }

    private static Order order(PlainGraph.Drawing drawing) {
        Graph<String, DefaultWeightedEdge> graph = Edges.directed(drawing.edges(), drawing.nodes());
        List<List<String>> cycles = strong(graph);
        if (!cycles.isEmpty()) {
            throw ApiProblem.unprocessable("There is no order: these nodes lie on a cycle: " + String.join(", ", cycles.getFirst()) + ".");
        }
        Iterable<String> order = () -> new TopologicalOrderIterator<>(graph, Comparator.<String>naturalOrder());
        return new Order(StreamSupport.stream(order.spliterator(), false).toList());
    }

    private static Components components(PlainGraph.Drawing drawing) {
        List<List<String>> groups =
                sorted(new ConnectivityInspector<>(Edges.undirected(drawing.edges(), drawing.nodes())).connectedSets());
        return new Components(groups.size(), groups);
    }

    private static Cycles cycles(PlainGraph.Drawing drawing) {
        List<List<String>> groups = strong(Edges.directed(drawing.edges(), drawing.nodes()));
        return new Cycles(!groups.isEmpty(), groups);
    }

    private static List<List<String>> strong(Graph<String, DefaultWeightedEdge> graph) {
        return sorted(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
                .filter(set -> set.size() > 1)
                .toList());
    }

    /** Each group by name, the largest group first. */
    private static List<List<String>> sorted(List<Set<String>> groups) {
        return groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(List::getFirst))
                .toList();
    }

    record Tree(
            @Doc(value = "Total weight of the edges chosen.", example = "5") double weight,
            @Doc("The edges chosen, lightest first.") List<Edges.Edge> edges,
            @Doc(value = "Whether the edges join all nodes.", example = "false") boolean connected) {}

    record Order(@Doc(value = "The nodes in order.", example = "[\"A\", \"B\", \"C\", \"D\"]") List<String> order) {}

    record Components(
            @Doc(value = "How many groups.", example = "2") int count,
            @Doc(value = "The groups, largest first.", example = "[[\"A\", \"B\", \"C\"], [\"D\"]]") List<List<String>> components) {}

    record Cycles(
            @Doc(value = "Whether there is a cycle.", example = "false") boolean cyclic,
            @Doc(value = "Groups of nodes that reach each other; empty if there is no cycle.", example = "[]") List<List<String>> groups) {}
}
