package dev.toolwright.models.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.embedding.BgeSmallEmbeddingModel;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OfflineChatModelTest {

    private static final BgeSmallEmbeddingModel EMBEDDING = new BgeSmallEmbeddingModel(1);
    private static final OfflineChatModel MODEL = new OfflineChatModel(EMBEDDING, OfflineOptions.defaults());

    @AfterAll
    static void close() {
        EMBEDDING.close();
    }

    @Test
    void ask_secondRequestNeedsFirstResult_callsBothAndAnswers() throws InterruptedException {
        Play play = new Play(MODEL, Tools.ALL,
                "How many days are there between 10 February 2024 and 1 May 2024? Write that number in Roman numerals too.",
                call -> call.tool().equals("days_between")
                        ? "{\"start\":\"2024-02-10\",\"end\":\"2024-05-01\",\"days\":81,\"period\":\"P2M21D\"}"
                        : "{\"number\":81,\"roman\":\"LXXXI\"}");

        List<ToolCall> calls = play.run();

        assertThat(calls).extracting(ToolCall::tool).containsExactly("days_between", "to_roman", "Finish");
        assertThat(calls.get(0).arguments()).isEqualTo("{\"start\":\"2024-02-10\",\"end\":\"2024-05-01\"}");
        assertThat(calls.get(1).arguments()).isEqualTo("{\"number\":81}");
        assertThat(calls.get(2).arguments()).contains("give_answer", "81", "LXXXI");
    }

    @Test
    void ask_requestThatNoToolServes_givesUp() throws InterruptedException {
        List<ToolCall> calls = new Play(MODEL, Tools.ALL, "Who painted the ceiling of the Sistine Chapel?", call -> "{}").run();

        assertThat(calls).hasSize(1);
        assertThat(calls.getFirst().arguments()).contains("give_up_and_restart");
    }

    @Test
    void ask_withoutTools_saysWhatItIs() throws InterruptedException {
        Reply reply = MODEL.ask(ChatRequest.of(Conversation.of(new UserMessage("Write a poem.")), List.of()), Instant.MAX);

        assertThat(reply.text()).contains("no language model");
        assertThat(reply.calls()).isEmpty();
        assertThat(reply.usage()).isEqualTo(Usage.FREE_MODEL_CALL);
    }
}
