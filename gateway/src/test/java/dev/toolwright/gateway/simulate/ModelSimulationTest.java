package dev.toolwright.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSimulationTest {

    private final Prompted model = new Prompted();
    private final CapturedAnswers captured = tool -> List.of(
            new CapturedAnswers.Captured("{\"amount\":2,\"to\":\"EUR\"}", Observation.ok("{\"amount\":2,\"to\":\"EUR\",\"rate\":0.81}")));
    private final ToolCaller world = new Simulator(new Pets(), captured, 3).open(model);

    @Test
    void call_replyThatFits_isTheAnswerAndSaysWhoseItIs() throws InterruptedException {
        model.says("{\"status\":200,\"body\":{\"amount\":5,\"to\":\"EUR\",\"rate\":0.9}}");

        Observation observation = convert();

        assertThat(observation.text()).isEqualTo("{\"amount\":5,\"to\":\"EUR\",\"rate\":0.9}");
        assertThat(observation.origin().orElseThrow().provenance())
                .isInstanceOfSatisfying(Provenance.Simulated.class, simulated -> {
                    assertThat(simulated.model()).isEqualTo("scripted");
                    assertThat(simulated.prompt()).startsWith("sha256:");
                    assertThat(simulated.seed()).isEqualTo(3);
                });
    }

    @Test
    void call_prompt_showsDocumentCapturedAnswersAndEarlierCalls() throws InterruptedException {
        model.says("{\"status\":200,\"body\":{\"amount\":5,\"to\":\"EUR\",\"rate\":0.9}}");
        model.says("{\"status\":200,\"body\":{\"amount\":5,\"to\":\"EUR\",\"rate\":0.9}}");
        convert();
        convert();

        assertThat(model.asked.getFirst()).contains("GET /convert").contains("\"rate\":0.81").doesNotContain("Earlier calls");
        assertThat(model.asked.getLast()).contains("Earlier calls").contains("200 {\"amount\":5,\"to\":\"EUR\",\"rate\":0.9}");
    }

    @Test
    void call_replyThatDoesNotFit_isAskedForOnceMoreWithTheFault() throws InterruptedException {
        model.says("{\"status\":200,\"body\":{\"amount\":5,\"to\":\"EUR\"}}");
        model.says("Sorry! ```json\n{\"status\":200,\"body\":{\"amount\":5,\"to\":\"EUR\",\"rate\":1}}\n```");

        assertThat(convert().text()).isEqualTo("{\"amount\":5,\"to\":\"EUR\",\"rate\":1}");
        assertThat(model.asked.getLast()).contains("rate");
    }

    @Test
    void call_replyThatNeverFits_isMended() throws InterruptedException {
        model.says("{\"status\":200,\"body\":{\"amount\":\"5\",\"to\":\"EUR\",\"rate\":-1}}");
        model.says("{\"status\":200,\"body\":{\"amount\":\"5\",\"to\":\"EUR\",\"rate\":-1}}");

        Observation observation = convert();

        assertThat(observation.status()).isEqualTo(ObservationStatus.OK);
        assertThat(Json.parse(observation.text()).orElseThrow().path("amount").isNumber()).isTrue();
        assertThat(Json.parse(observation.text()).orElseThrow().path("rate").asDouble()).isNotNegative();
    }

    @Test
    void call_replyWithoutJson_isRefused() throws InterruptedException {
        model.says("I cannot do that.");
        model.says("Really not.");

        Observation observation = convert();

        assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
        assertThat(observation.text()).contains("gave no JSON");
    }

    @Test
    void call_modelSaysNotFound_isAnError() throws InterruptedException {
        model.says("{\"status\":404,\"body\":{\"title\":\"Not Found\",\"status\":404,\"detail\":\"no such pet\"}}");

        Observation observation = world.call(new ToolCall("1", "get_pet", "{\"petId\":1}"), Instant.MAX);

        assertThat(observation.status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(observation.text()).contains("no such pet");
    }

    private Observation convert() throws InterruptedException {
        return world.call(new ToolCall("1", "convert", "{\"amount\":5,\"to\":\"EUR\"}"), Instant.MAX);
    }

    /** Says what it was told to, and remembers what it was asked last. */
    private static final class Prompted implements ChatModel {

        private final Deque<String> replies = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        void says(String reply) {
            replies.add(reply);
        }

        @Override
        public String id() {
            return "scripted";
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) {
            asked.add(((UserMessage) request.conversation().last().orElseThrow()).text());
            return Reply.text(replies.remove(), Usage.NONE);
        }
    }
}
