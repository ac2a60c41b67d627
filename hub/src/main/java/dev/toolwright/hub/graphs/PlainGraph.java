package dev.toolwright.hub.graphs;

import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** The request of operations on a graph alone. */
record PlainGraph(@Body @Doc("The graph.") Drawing graph) {

    record Drawing(
            @Doc(value = "The edges.", maxSize = Edges.MOST,
                    example = "[{\"from\": \"A\", \"to\": \"B\", \"weight\": 4}, {\"from\": \"B\", \"to\": \"C\", \"weight\": 1}]")
                    List<Edges.Edge> edges,
            @Doc(value = "Further nodes, for those without edges.", defaultValue = "[]", maxSize = 2000, example = "[\"D\"]") List<String> nodes) {}
}
