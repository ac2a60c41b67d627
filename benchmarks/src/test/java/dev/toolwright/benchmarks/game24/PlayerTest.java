package dev.toolwright.benchmarks.game24;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.runs.game24.Moves;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void move_anyGame_isLegalUntilOneNumberIsLeft() throws Exception {
        int answered = 0;
        for (int seed = 0; seed < 300; seed++) {
            String finish = play(new Player(1), "12, 12, 12, 12", seed);
            answered += finish.contains("give_answer") ? 1 : 0;
        }
        assertThat(answered).as("by chance 1 in 13").isBetween(10, 40);
    }

    @Test
    void move_seesTheLastMove_makesItWhereItWins_andGivesUpWhereNoneDoes() throws Exception {
        ArrayNode winning = game("1, 1, 4, 6");
        result(winning, "{\"numbers\":[\"4\",\"6 * 1 / 1\"],\"values\":[\"4\",\"6\"]}");
        ArrayNode lost = game("1, 1, 4, 7");
        result(lost, "{\"numbers\":[\"4\",\"7 * 1 / 1\"],\"values\":[\"4\",\"7\"]}");

        for (int seed = 0; seed < 20; seed++) {
            assertThat(move(new Player(2), winning, seed).path("name").asText()).isEqualTo("multiply");
            assertThat(move(new Player(2), lost, seed).path("arguments").asText()).contains("give_up");
        }
    }

    @Test
    void move_toldWhatWasTried_doesSomethingElse() throws Exception {
        ArrayNode messages = game("3, 8");
        Set<String> tried = new HashSet<>();
        for (int time = 0; time < 6; time++) {
            JsonNode call = move(new Player(1), messages, time);
            assertThat(tried.add(call.path("name").asText() + call.path("arguments").asText())).isTrue();
            ArrayNode list = JSON.createArrayNode();
            list.addObject().put("name", call.path("name").asText()).put("arguments", call.path("arguments").asText());
            String earlier = messages.size() > 1 ? messages.path(1).path("content").asText() : "";
            while (messages.size() > 1) {
                messages.remove(1);
            }
            messages.addObject().put("role", "user").put("content", earlier + list.toPrettyString());
        }
        assertThat(tried).hasSize(6);
    }

    @Test
    void judgement_ofWhatItSees_isCertain_andOfTheRestNone() {
        Player player = new Player(2);

        assertThat(judged(player, "{\"numbers\":[\"4\",\"6\"],\"values\":[\"4\",\"6\"]}")).isEqualTo("Value: 10");
        assertThat(judged(player, "{\"numbers\":[\"4\",\"7\"],\"values\":[\"4\",\"7\"]}")).isEqualTo("Value: 0");
        assertThat(judged(player, "{\"numbers\":[\"4\",\"6\",\"1\"],\"values\":[\"4\",\"6\",\"1\"]}")).doesNotContain("Value");
    }

    @Test
    void server_askedAgain_playsAnew_andAnotherServerTheSame() throws Exception {
        ObjectNode request = JSON.createObjectNode().put("model", "player");
        request.set("messages", game("3, 9, 9, 13"));
        request.putArray("tools").addObject().put("type", "function");
        Set<String> first = new HashSet<>();
        Set<String> second = new HashSet<>();
        try (PlayerServer one = PlayerServer.start(0, new Player(1), 5);
                PlayerServer other = PlayerServer.start(0, new Player(1), 5);
                HttpClient client = HttpClient.newHttpClient()) {
            for (int time = 0; time < 10; time++) {
                first.add(ask(client, one.address(), request.toString()).body());
                second.add(ask(client, other.address(), request.toString()).body());
            }
            assertThat(ask(client, one.address(), "{oops").statusCode()).isEqualTo(400);
            assertThat(ask(client, one.address(), "{\"tools\": [{}], \"messages\": []}").body()).contains("no Game of 24");
        }
        assertThat(first).hasSizeGreaterThan(5).isEqualTo(second);
    }

    private static HttpResponse<String> ask(HttpClient client, URI address, String body) throws Exception {
        URI place = URI.create(address + "/chat/completions");
        return client.send(HttpRequest.newBuilder(place).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** Plays to the end, each move made by the tools, and returns the arguments of the closing call. */
    private static String play(Player player, String numbers, int seed) throws Exception {
        ArrayNode messages = game(numbers);
        for (int step = 0; step < 3; step++) {
            JsonNode call = move(player, messages, 100L * seed + step);
            Observation observation = new Moves().call(
                    new ToolCall("1", call.path("name").asText(), call.path("arguments").asText()), Instant.MAX);
            assertThat(observation.status()).as(call + " " + observation.text()).isEqualTo(ObservationStatus.OK);
            result(messages, observation.text());
        }
        JsonNode finish = move(player, messages, seed);
        assertThat(finish.path("name").asText()).isEqualTo("Finish");
        return finish.path("arguments").asText();
    }

    private static JsonNode move(Player player, ArrayNode messages, long seed) {
        return player.move(new Dialogue(messages), new SplittableRandom(seed)).path("tool_calls").path(0).path("function");
    }

    private static String judged(Player player, String result) {
        ArrayNode messages = JSON.createArrayNode();
        messages.addObject().put("role", "user").put("content",
                "The numbers are 1, 1, 4, 6. So far: " + result + " End with a line that says \"Value: \" and the number.");
        return player.judgement(new Dialogue(messages)).path("content").asText();
    }

    private static ArrayNode game(String numbers) {
        ArrayNode messages = JSON.createArrayNode();
        messages.addObject().put("role", "user").put("content", "Game of 24. The numbers are " + numbers + ". Begin!");
        return messages;
    }

    private static void result(ArrayNode messages, String text) {
        messages.addObject().put("role", "tool").put("content", text);
    }
}
