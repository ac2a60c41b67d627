package dev.toolwright.hub.graphs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphsTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void shortestPath_detour_isTakenIfShorter() {
        HubCalls.Answer answer = path("A B 4, A C 1, C B 2", "A", "B", false);
        assertThat(answer.json().at("/path").toString()).isEqualTo("[\"A\",\"C\",\"B\"]");
        assertThat(answer.at("/weight")).isEqualTo("3.0");
        assertThat(path("A B 4, A C 1, C B 2", "B", "A", true).at("/found")).isEqualTo("false");
        assertThat(path("A B 4", "A", "A", false).at("/weight")).isEqualTo("0.0");
    }

    @Test
    void shortestPath_negativeWeights_needDirectionAndNoCycle() {
        assertThat(path("A B 4, A C 5, C B -3", "A", "B", true).at("/weight")).isEqualTo("2.0");
        assertThat(path("A B 1, B A -2", "A", "B", true).status()).isEqualTo(422);
        assertThat(path("A B -1", "A", "B", false).status()).isEqualTo(422);
        assertThat(path("A B 1", "A", "X", false).at("/detail")).contains("'X'");
        assertThat(path("A A 1", "A", "A", false).status()).isEqualTo(422);
    }

    @Test
    void spanningTree_square_leavesHeaviestOut() {
        HubCalls.Answer answer = plain("spanning-tree", "A B 1, B C 2, C D 3, D A 4, A C 5");
        assertThat(answer.at("/weight")).isEqualTo("6.0");
        assertThat(answer.json().at("/edges").findValuesAsText("weight")).containsExactly("1.0", "2.0", "3.0");
        assertThat(plain("spanning-tree", "A B 1, C D 1").at("/connected")).isEqualTo("false");
    }

    @Test
    void topologicalOrder_dependencies_comeFirst() {
        assertThat(plain("topological-order", "shirt tie 1, trousers shoes 1, socks shoes 1").json().at("/order").toString())
                .isEqualTo("[\"shirt\",\"socks\",\"tie\",\"trousers\",\"shoes\"]");
        HubCalls.Answer cycle = plain("topological-order", "A B 1, B C 1, C A 1, C D 1");
        assertThat(cycle.status()).isEqualTo(422);
        assertThat(cycle.at("/detail")).contains("A, B, C").doesNotContain("D");
    }

    @Test
    void components_loneNode_isOne() {
        HubCalls.Answer answer = hub.post("/graphs/components", """
                {"edges":[{"from":"A","to":"B"}],"nodes":["Z"]}""");
        assertThat(answer.json().at("/components").toString()).isEqualTo("[[\"A\",\"B\"],[\"Z\"]]");
        assertThat(hub.post("/graphs/components", "{\"edges\":[]}").at("/count")).isEqualTo("0");
    }

    @Test
    void cycles_twoEdges_areOne() {
        assertThat(plain("cycles", "A B 1, B A 1").at("/cyclic")).isEqualTo("true");
        assertThat(plain("cycles", "A B 1, A C 1, B D 1, C D 1").at("/cyclic")).isEqualTo("false");
    }

    @Test
    void maximumFlow_textbook_isTheSmallestCut() {
        String network = "s a 16, s c 13, a b 12, c a 4, b c 9, c d 14, d b 7, b t 20, d t 4";
        assertThat(flow(network, "s", "t").at("/flow")).isEqualTo("23.0");
        assertThat(flow(network, "t", "s").at("/flow")).isEqualTo("0.0");
        assertThat(flow(network, "s", "s").status()).isEqualTo(422);
    }

    private static HubCalls.Answer path(String edges, String source, String target, boolean directed) {
        return hub.post("/graphs/shortest-path", "{\"edges\":%s,\"source\":\"%s\",\"target\":\"%s\",\"directed\":%s}"
                .formatted(json(edges), source, target, directed));
    }

    private static HubCalls.Answer flow(String edges, String source, String sink) {
        return hub.post("/graphs/maximum-flow",
                "{\"edges\":%s,\"source\":\"%s\",\"sink\":\"%s\"}".formatted(json(edges), source, sink));
    }

    private static HubCalls.Answer plain(String operation, String edges) {
        return hub.post("/graphs/" + operation, "{\"edges\":" + json(edges) + "}");
    }

    private static String json(String edges) {
        return Arrays.stream(edges.split(", "))
                .map(edge -> edge.split(" "))
                .map(edge -> "{\"from\":\"%s\",\"to\":\"%s\",\"weight\":%s}".formatted(edge[0], edge[1], edge[2]))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
