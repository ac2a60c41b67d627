package dev.toolwright.models.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.StubModel;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final Tool TOOL = new Tool("weather", "w", new JsonText("{}"), new Provider("p", "P", "", ""));
    private static final Reply CALL = new Reply(
            null, List.of(new ToolCall("id-1", "weather", "{\"city\" : broken\t\n")), Usage.modelCall(10, 4, 3, 77));
    private static final Reply EMPTY = new Reply("", List.of(), Usage.unpricedModelCall(1, 0, 0));

    @TempDir
    Path folder;

    private static ChatRequest request(String text) {
        return ChatRequest.of(Conversation.of(new UserMessage(text)), List.of(TOOL));
    }

    private Path record(String name, Object... questionsAndReplies) throws InterruptedException {
        Path file = folder.resolve(name);
        StubModel stub = new StubModel();
        try (Recording recording = Recording.open(file, "stub", "a test", CLOCK)) {
            RecordingChatModel model = new RecordingChatModel(stub, recording);
            for (int i = 0; i < questionsAndReplies.length; i += 2) {
                stub.then(questionsAndReplies[i + 1]);
                model.ask(request((String) questionsAndReplies[i]), Instant.MAX);
            }
        }
        return file;
    }

    private static Reply replay(RecordedChatModel model, ChatRequest request) {
        return model.ask(request, Instant.MAX);
    }

    @Test
    void replay_recorded_sameReplies() throws Exception {
        RecordedChatModel model = RecordedChatModel.open(record("a", "x", CALL, "y", EMPTY));

        assertThat(replay(model, request("y"))).isEqualTo(EMPTY);
        assertThat(replay(model, request("x"))).isEqualTo(CALL);
    }

    @Test
    void replay_sameRequestSeveralTimes_inOrderThenFromTheFirst() throws Exception {
        RecordedChatModel model = RecordedChatModel.open(record("a", "x", CALL, "x", EMPTY));

        assertThat(List.of(replay(model, request("x")), replay(model, request("x")), replay(model, request("x"))))
                .containsExactly(CALL, EMPTY, CALL);
    }

    @Test
    void replay_otherCallIdsAndHiddenMessages_areFound() throws Exception {
        Path file = folder.resolve("a");
        try (Recording recording = Recording.open(file, "stub", "", CLOCK)) {
            new RecordingChatModel(new StubModel().then(EMPTY), recording).ask(withCall("id-1"), Instant.MAX);
        }

        assertThat(replay(RecordedChatModel.open(file), withCall("other"))).isEqualTo(EMPTY);
    }

    private static ChatRequest withCall(String id) {
        return ChatRequest.of(
                Conversation.of(
                        new UserMessage("q"),
                        new UserMessage("hidden " + id).hide(),
                        new AssistantMessage(null, List.of(new ToolCall(id, "weather", "{}"))),
                        new ToolMessage(id, "weather", "3 degrees")),
                List.of(TOOL));
    }

    @Test
    void replay_missing_namesFileLastMessageAndNearest() throws Exception {
        Path file = record("a", "the weather in Oslo", CALL, "a table for two", EMPTY);

        assertThatThrownBy(() -> replay(RecordedChatModel.open(file), request("the weather in Rome")))
                .isInstanceOfSatisfying(
                        ChatModelException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_RECORDED))
                .hasMessage(file + " has no reply to this request: its last message is 'the weather in Rome';"
                        + " the nearest recorded one is 'the weather in Oslo'");
    }

    @Test
    void replay_sameConversationWithOtherToolsOrOptions_saysSo() throws Exception {
        Path file = record("a", "x", CALL);
        RecordedChatModel model = RecordedChatModel.open(file);
        ChatRequest noTools = ChatRequest.of(request("x").conversation(), List.of());
        ChatRequest cooler = new ChatRequest(
                noTools.conversation(), List.of(TOOL), ChatOptions.defaults().withTemperature(0));

        assertThatThrownBy(() -> replay(model, noTools)).hasMessageContaining("recorded with other tools;");
        assertThatThrownBy(() -> replay(model, cooler)).hasMessageContaining("recorded with other options;");
    }

    @Test
    void replay_anyCharacters_sameReply() throws Exception {
        String odd = "\uD800 half \uDC00\uD83D\uDE00 \u0000\u2028 \\u0041 \"\t";
        Reply reply = new Reply(odd, List.of(new ToolCall(odd, odd, odd)), Usage.NONE.plus(Usage.FREE_MODEL_CALL));

        assertThat(replay(RecordedChatModel.open(record("a", odd, reply)), request(odd))).isEqualTo(reply);
    }

    @Test
    void record_headerAndLines_areJson() throws Exception {
        List<String> lines = Files.readAllLines(record("a", "x", CALL));

        assertThat(lines.getFirst().split("\t")[0])
                .isEqualTo("{\"format\":\"toolwright-recording\",\"version\":1,\"model\":\"stub\","
                        + "\"date\":\"2026-01-02T03:04:05Z\",\"label\":\"a test\"}");
        assertThat(lines).hasSize(2);
    }

    @Test
    void open_existingRecording_goesOn() throws Exception {
        record("a", "x", CALL);
        Path file = record("a", "y", EMPTY);

        RecordedChatModel model = RecordedChatModel.open(file);

        assertThat(replay(model, request("x"))).isEqualTo(CALL);
        assertThat(replay(model, request("y"))).isEqualTo(EMPTY);
    }

    @Test
    void open_somethingElse_isRefusedInOneLine() throws Exception {
        Path missing = folder.resolve("missing");
        Path empty = Files.createFile(folder.resolve("empty"));
        Path other = Files.writeString(folder.resolve("other"), "{\"format\":\"other\"}\n");

        assertThatThrownBy(() -> RecordedChatModel.open(missing))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> RecordedChatModel.open(empty)).hasMessageContaining("is no recording");
        assertThatThrownBy(() -> RecordedChatModel.open(other)).isInstanceOf(RuntimeException.class);
    }
}
