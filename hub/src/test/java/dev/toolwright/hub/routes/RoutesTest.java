package dev.toolwright.hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoutesTest {

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
    void route_viennaToMunich_goesBySalzburg() {
        HubCalls.Answer answer = hub.get("/routes/route?from=Vienna&to=munich");
        assertThat(legs(answer)).containsExactly("Salzburg", "Munich");
        assertThat(answer.at("/minutes")).isEqualTo("245");
        assertThat(answer.at("/kilometres")).isEqualTo("460");
        assertThat(hub.get("/routes/route?from=Vienna&to=munich&best=shortest").at("/kilometres")).isEqualTo("440");
    }

    @Test
    void route_londonToCologne_dependsOnTheWish() {
        assertThat(hub.get("/routes/route?from=London&to=Cologne").at("/minutes")).isEqualTo("230");
        HubCalls.Answer fewest = hub.get("/routes/route?from=London&to=Marseille&best=fewest_stops");
        assertThat(legs(fewest)).containsExactly("Paris", "Lyon", "Marseille");
    }

    @Test
    void route_mixed_countsChanges() {
        HubCalls.Answer answer = hub.get("/routes/route?from=Paris&to=Lisbon");
        assertThat(answer.at("/mode_changes")).isNotEqualTo("0");
        assertThat(hub.get("/routes/route?from=Paris&to=Lisbon&mode=road").at("/mode_changes")).isEqualTo("0");
    }

    @Test
    void route_railAlone_mayLeadNowhere() {
        assertThat(hub.get("/routes/route?from=Paris&to=Lisbon&mode=rail").status()).isEqualTo(422);
        assertThat(hub.get("/routes/route?from=Paris&to=Atlantis").status()).isEqualTo(404);
        assertThat(hub.get("/routes/route?from=Paris&to=Paris").json().at("/legs")).isEmpty();
    }

    @Test
    void tour_keepsTheOrder_andAddsUp() {
        HubCalls.Answer answer = hub.post("/routes/tours", "{\"cities\":[\"Vienna\",\"Bratislava\",\"Vienna\"],\"mode\":\"rail\"}");
        assertThat(answer.at("/minutes")).isEqualTo("120");
        assertThat(answer.at("/kilometres")).isEqualTo("132");
        assertThat(hub.post("/routes/tours", "{\"cities\":[\"Vienna\"]}").status()).isEqualTo(400);
    }

    @Test
    void tour_tooMany_isRefusedOnce() {
        try (HubCalls fresh = new HubCalls()) {
            String body = "{\"cities\":[\"Vienna\",\"Bratislava\"]}";
            List<Integer> answers = IntStream.range(0, 42).mapToObj(_ -> fresh.post("/routes/tours", body).status()).toList();
            assertThat(answers.indexOf(429)).isEqualTo(40);
            assertThat(answers.getLast()).isEqualTo(200);
        }
    }

    @Test
    void connections_withoutAccent_areFound() {
        assertThat(hub.get("/routes/cities/zurich/connections?mode=rail").json().at("/connections").findValuesAsText("to"))
                .containsExactly("Geneva", "Stuttgart", "Milan", "Munich", "Innsbruck");
    }

    @Test
    void reachable_oneHour_isBratislava() {
        assertThat(hub.get("/routes/cities/Vienna/reachable?within_minutes=60").json().at("/cities").findValuesAsText("city"))
                .containsExactly("Bratislava");
        assertThat(hub.get("/routes/cities/Vienna/reachable?within_minutes=10000").json().at("/cities"))
                .hasSize(Network.stops().size() - 1);
    }

    @Test
    void near_linz_isSalzburg() {
        assertThat(hub.get("/routes/cities/near?latitude=48.3&longitude=14.3").at("/cities/0/city")).isEqualTo("Salzburg");
        assertThat(hub.get("/routes/cities?country=DE").at("/paging/total_items")).isEqualTo("6");
    }

    @Test
    void network_links_fitTheirCities() {
        assertThat(Network.stops()).extracting(Stop::city).doesNotHaveDuplicates().hasSize(46);
        assertThat(Network.links()).doesNotHaveDuplicates().allSatisfy(link -> {
            assertThat(Network.stop(link.from())).isNotEqualTo(Network.stop(link.to()));
            assertThat(link.kilometres() * 60.0 / link.minutes()).as(link.toString()).isBetween(40.0, 300.0);
        });
    }

    private static List<String> legs(HubCalls.Answer answer) {
        return answer.json().at("/legs").findValuesAsText("to");
    }
}
