package dev.toolwright.models.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.embedding.BgeSmallEmbeddingModel;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What it does when a call fails, and when a search asks it to do something else. */
class OfflineChatModelRepairTest {

    private static final BgeSmallEmbeddingModel EMBEDDING = new BgeSmallEmbeddingModel(1);
    private static final OfflineChatModel MODEL = new OfflineChatModel(EMBEDDING, OfflineOptions.defaults());

    @AfterAll
    static void close() {
        EMBEDDING.close();
    }

    @Test
    void ask_refusedArgument_isMendedFromTheProblem() throws InterruptedException {
        Tool weather = Tools.tool("Metrics", "list_metrics", "List the metrics of a host.", """
                {"type":"object","properties":{"host":{"type":"string","description":"Host name."},
                 "period":{"type":"string","description":"Time span."}},"required":["host"]}""");
        Play play = new Play(MODEL, List.of(weather, Tools.FINISH), "List the metrics of host 'alpha' by week.", call -> call.arguments().contains("week")
                ? "{\"metrics\":[1,2,3]}"
                : "{\"status\":400,\"title\":\"Bad Request\",\"detail\":\"1 error\",\"errors\":[{\"name\":\"period\",\"detail\":\"is required, one of day, week, month\"}]}");

        List<ToolCall> calls = play.run();

        assertThat(calls).extracting(ToolCall::tool).containsExactly("list_metrics", "list_metrics", "Finish");
        assertThat(calls.get(1).arguments()).isEqualTo("{\"host\":\"alpha\",\"period\":\"week\"}");
        assertThat(calls.get(2).arguments()).contains("1, 2, 3");
    }

    @Test
    void ask_refusedValue_isNotSentAgain() throws InterruptedException {
        List<ToolCall> calls = new Play(MODEL, Tools.ALL, "Is 2100 a leap year, or 2104?", call -> call.arguments().contains("2104")
                        ? "{\"status\":400,\"detail\":\"bad\",\"errors\":[{\"field\":\"year\",\"message\":\"is not known\"}]}"
                        : "{\"year\":2100,\"leap_year\":false}")
                .run();

        assertThat(calls).extracting(ToolCall::arguments).startsWith("{\"year\":2104}", "{\"year\":2100}");
        assertThat(calls.getLast().arguments()).contains("give_answer");
    }

    @Test
    void ask_everyCallFails_givesUp() throws InterruptedException {
        List<ToolCall> calls =
                new Play(MODEL, Tools.ALL, "How many pieces of SKU-7 are in stock?", call -> "HTTP 404: there is no such article").run();

        assertThat(calls.getFirst().arguments()).isEqualTo("{\"sku\":\"SKU-7\"}");
        assertThat(calls.getLast().arguments()).contains("give_up_and_restart");
    }

    @Test
    void ask_callThatEarlierTrialMade_isNotRepeated() throws InterruptedException {
        Play play = new Play(MODEL, Tools.ALL, "Is 2024 a leap year?", call -> "{}");
        ToolCall first = play.ask().calls().getFirst();
        Conversation again = play.conversation().plus(new UserMessage(
                "[\n  {\n    \"name\": \"" + first.tool() + "\",\n    \"arguments\": " + first.arguments() + ",\n    \"function_output\": \"none\"\n  }\n]"));

        Reply reply = MODEL.ask(ChatRequest.of(again, Tools.ALL), Instant.MAX);

        ToolCall second = reply.calls().getFirst();
        assertThat(second.tool() + second.arguments()).isNotEqualTo(first.tool() + first.arguments());
    }

    @Test
    void ask_sameRequestTwice_sameReply() throws InterruptedException {
        Play play = new Play(MODEL, Tools.ALL, "Convert 5 miles to km and hash 'abc' with SHA-256.", call -> "{}");
        OfflineChatModel fresh = new OfflineChatModel(EMBEDDING, OfflineOptions.defaults().withRemembered(1));

        assertThat(fresh.ask(ChatRequest.of(play.conversation(), Tools.ALL), Instant.MAX)).isEqualTo(play.ask()).isEqualTo(play.ask());
    }
}
