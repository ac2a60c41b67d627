package dev.toolwright.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {

    private final Simulator simulator = new Simulator(new Pets(), CapturedAnswers.NONE, 7);
    private final ToolCaller world = simulator.open();

    @Test
    void call_sameCallInAnotherWorld_isAnsweredTheSame() throws InterruptedException {
        Observation here = call("convert", "{\"amount\": 3, \"to\": \"USD\"}");
        Observation there = simulator.open().call(new ToolCall("2", "convert", "{\"to\":\"USD\",\"amount\":3}"), Instant.MAX);

        assertThat(there).isEqualTo(here);
        assertThat(here.origin()).contains(Origin.of(new Provenance.Simulated(Provenance.Simulated.NO_MODEL, "", 7)));
    }

    @Test
    void list_items_canEachBeReadAndAreTheSame() throws InterruptedException {
        JsonNode listed = body(call("list_pets", "{}")).path("items");

        assertThat(listed).isNotEmpty();
        for (JsonNode pet : listed) {
            assertThat(body(call("get_pet", one(pet.path("id").asLong())))).isEqualTo(pet);
        }
    }

    @Test
    void list_withALimitAndAFilter_showsNoMore() throws InterruptedException {
        call("add_pet", "{\"name\":\"Rex\",\"status\":\"sold\"}");
        call("add_pet", "{\"name\":\"Tom\",\"status\":\"sold\"}");

        JsonNode page = body(call("list_pets", "{\"status\":\"sold\",\"limit\":1}"));

        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("items").path(0).path("status").asText()).isEqualTo("sold");
    }

    @Test
    void create_item_isFoundAndListed() throws InterruptedException {
        Observation created = call("add_pet", "{\"name\":\"Rex\",\"tag\":\"dog\"}");
        JsonNode pet = body(created);

        assertThat(AnswerSchema.parse(new JsonText(Pets.PET)).faults(pet)).isEmpty();
        assertThat(pet.path("name").asText()).isEqualTo("Rex");
        assertThat(body(call("get_pet", one(pet.path("id").asLong())))).isEqualTo(pet);
        assertThat(body(call("list_pets", "{}")).path("items")).contains(pet);
    }

    @Test
    void create_twoItems_haveTwoIds() throws InterruptedException {
        JsonNode first = body(call("add_pet", "{\"name\":\"Rex\"}"));
        JsonNode second = body(call("add_pet", "{\"name\":\"Rex\"}"));

        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void change_item_showsInReadAndList() throws InterruptedException {
        long id = body(call("list_pets", "{}")).path("items").path(0).path("id").asLong();

        call("change_pet", "{\"petId\":" + id + ",\"name\":\"Renamed\"}");

        assertThat(body(call("get_pet", one(id))).path("name").asText()).isEqualTo("Renamed");
        assertThat(body(call("list_pets", "{}")).path("items").path(0).path("name").asText()).isEqualTo("Renamed");
    }

    @Test
    void act_onAnItem_changesWhatItsLastWordSays() throws InterruptedException {
        long id = body(call("add_pet", "{\"name\":\"Rex\"}")).path("id").asLong();

        call("archive_pet", one(id));

        JsonNode after = body(call("get_pet", one(id)));
        assertThat(after.path("status").asText()).isEqualTo("archived");
        assertThat(after.path("name").asText()).isEqualTo("Rex");
    }

    @Test
    void delete_item_isGone() throws InterruptedException {
        JsonNode before = body(call("list_pets", "{}")).path("items");
        long id = before.path(0).path("id").asLong();

        assertThat(call("delete_pet", one(id)).text()).isEqualTo("{\"status\":204}");

        Observation read = call("get_pet", one(id));
        assertThat(read.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(body(read).path("status").asInt()).isEqualTo(404);
        assertThat(body(read).path("response").path("detail").asText()).contains(Long.toString(id));
        assertThat(body(call("list_pets", "{}")).path("items")).doesNotContain(before.path(0)).hasSize(before.size() - 1);
        assertThat(body(call("delete_pet", one(id))).path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"get_pet", "change_pet", "delete_pet", "archive_pet"})
    void call_idThatNobodyHasSeen_isTheDocumented404(String tool) throws InterruptedException {
        Observation observation = call(tool, one(987_654_321));

        assertThat(observation.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(body(observation).path("status").asInt()).isEqualTo(404);
        assertThat(body(observation).path("response").path("detail").asText()).contains("987654321");
        assertThat(call(tool, one(987_654_321))).isEqualTo(observation);
    }

    @Test
    void read_idThatAnotherAnswerNamed_isFound() throws InterruptedException {
        long favourite = body(call("get_owner", "{\"owner\":\"ada\"}")).path("petId").asLong();

        assertThat(body(call("get_pet", one(favourite))).path("id").asLong()).isEqualTo(favourite);
    }

    @Test
    void read_idOfACapturedAnswer_isFound() throws InterruptedException {
        CapturedAnswers captured = tool -> tool.equals("get_pet")
                ? List.of(seen(one(555_555), "{\"id\":555555,\"name\":\"Rex\",\"status\":\"sold\"}"))
                : List.of();
        ToolCaller seeing = new Simulator(new Pets(), captured, 7).open();

        assertThat(json(seeing.call(new ToolCall("1", "get_pet", one(555_555)), Instant.MAX).text()).path("name").asText())
                .isEqualTo("Rex");
        assertThat(seeing.call(new ToolCall("2", "get_pet", one(555_556)), Instant.MAX).status())
                .isEqualTo(ObservationStatus.ERROR);
    }

    @Test
    void read_collectionThatNobodyLists_anyIdIsFound() throws InterruptedException {
        assertThat(call("get_owner", "{\"owner\":\"grace\"}").status()).isEqualTo(ObservationStatus.OK);
    }

    @Test
    void call_otherWorld_seesNoChange() throws InterruptedException {
        long id = body(call("list_pets", "{}")).path("items").path(0).path("id").asLong();
        call("delete_pet", one(id));

        Observation elsewhere = simulator.open().call(new ToolCall("1", "get_pet", one(id)), Instant.MAX);

        assertThat(elsewhere.status()).isEqualTo(ObservationStatus.OK);
    }

    @Test
    void call_argumentsThatBreakTheSchema_areAnsweredAsTheApiWould() throws InterruptedException {
        Observation observation = call("convert", "{\"amount\":\"many\",\"to\":\"EUR\"}");

        assertThat(observation.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(body(observation).path("status").asInt()).isEqualTo(400);
        assertThat(observation.text()).contains("amount");
        assertThat(call("convert", "{\"to\":\"EUR\"}").text()).contains("400").contains("amount");
        assertThat(call("convert", "not json").status()).isEqualTo(ObservationStatus.BAD_ARGUMENTS);
        assertThat(call("convert", "{\"amount\":1,\"to\":\"EUR\",\"colour\":1}").status()).isEqualTo(ObservationStatus.BAD_ARGUMENTS);
        assertThat(call("nothing", "{}").status()).isEqualTo(ObservationStatus.UNKNOWN_TOOL);
    }

    @Test
    void call_likeADocumentedExample_repeatsItWithTheCallsOwnValues() throws InterruptedException {
        assertThat(body(call("convert", "{\"amount\":10,\"to\":\"EUR\"}"))).isEqualTo(json("{\"amount\":10,\"to\":\"EUR\",\"rate\":0.92}"));
        JsonNode other = body(call("convert", "{\"amount\":25,\"to\":\"USD\"}"));
        assertThat(other.path("amount").asInt()).isEqualTo(25);
        assertThat(other.path("to").asText()).isEqualTo("USD");
    }

    @Test
    void call_capturedAnswers_theMostSimilarIsThePattern() throws InterruptedException {
        CapturedAnswers captured = tool -> List.of(
                seen("{\"amount\":1,\"to\":\"USD\"}", "{\"amount\":1,\"to\":\"USD\",\"rate\":1.5}"),
                seen("{\"amount\":1,\"to\":\"EUR\"}", "{\"amount\":1,\"to\":\"EUR\",\"rate\":0.5}"));
        ToolCaller seeing = new Simulator(new Pets(), captured, 7).open();

        Observation observation = seeing.call(new ToolCall("1", "convert", "{\"amount\":77,\"to\":\"EUR\"}"), Instant.MAX);

        assertThat(json(observation.text())).isEqualTo(json("{\"amount\":77,\"to\":\"EUR\",\"rate\":0.5}"));
    }

    @Test
    void call_toolOfAToolServer_isAnsweredInItsForm() throws InterruptedException {
        JsonNode answer = body(call("joke_for_jokes", "{\"topic\":\"cats\"}"));

        assertThat(answer.path("error").asText("missing")).isEmpty();
        assertThat(answer.path("response").path("joke").isTextual()).isTrue();
    }

    private static CapturedAnswers.Captured seen(String arguments, String text) {
        return new CapturedAnswers.Captured(arguments, Observation.ok(text));
    }

    private Observation call(String tool, String arguments) throws InterruptedException {
        return world.call(new ToolCall("1", tool, arguments), Instant.MAX);
    }

    private static String one(long id) {
        return "{\"petId\":" + id + "}";
    }

    private static JsonNode body(Observation observation) {
        return json(observation.text());
    }

    private static JsonNode json(String text) {
        return Json.parse(text).orElseThrow();
    }
}
