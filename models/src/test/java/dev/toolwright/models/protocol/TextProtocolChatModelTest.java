package dev.toolwright.models.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.StubModel;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextProtocolChatModelTest {

    private static final Usage USAGE = Usage.modelCall(5, 0, 2, 9);
    private static final Tool WEATHER = tool("weather", "{\"type\":\"object\",\"example_value\":1}");
    private static final Tool FINISH = tool("Finish", "{}");

    private final StubModel stub = new StubModel();
    private final TextProtocolChatModel model = new TextProtocolChatModel(stub);

    private static Tool tool(String name, String schema) {
        return new Tool(name, "what it does", new JsonText(schema), new Provider("p", "P", "", ""));
    }

    private Reply ask(String answer, Conversation conversation, Tool... tools) throws InterruptedException {
        stub.then(Reply.text(answer, USAGE));
        return model.ask(ChatRequest.of(conversation, List.of(tools)), Instant.MAX);
    }

    @Test
    void ask_actionInText_isACall() throws Exception {
        Reply reply =
                ask("Thought: hm\nAction: weather\nAction Input: {}", Conversation.of(new UserMessage("q")), WEATHER);

        assertThat(reply).isEqualTo(new Reply("hm", List.of(new ToolCall("call_1_0", "weather", "{}")), USAGE));
    }

    @Test
    void ask_finalAnswer_callsFinishWhereItIsOffered() throws Exception {
        Conversation conversation = Conversation.of(new UserMessage("q"));

        assertThat(ask("Final Answer: \"3\"", conversation, WEATHER, FINISH).calls())
                .containsExactly(new ToolCall(
                        "call_1_0", "Finish", "{\"return_type\":\"give_answer\",\"final_answer\":\"\\\"3\\\"\"}"));
        assertThat(ask("Final Answer: 3", conversation, WEATHER)).isEqualTo(Reply.text("3", USAGE));
    }

    @Test
    void ask_plainText_staysText() throws Exception {
        assertThat(ask(" just so ", Conversation.empty(), WEATHER)).isEqualTo(Reply.text(" just so ", USAGE));
        assertThat(ask("Action: x\nAction Input: {}", Conversation.empty()))
                .isEqualTo(Reply.text("Action: x\nAction Input: {}", USAGE));
    }

    @Test
    void ask_wholeConversation_isSaidInTurnsAndWithoutCalls() throws Exception {
        Conversation conversation = Conversation.of(
                new SystemMessage("Be brief."),
                new UserMessage("q"),
                new UserMessage("not this").hide(),
                new AssistantMessage(
                        "hm", List.of(new ToolCall("1", "weather", "{\"a\":1}"), new ToolCall("2", "weather", "{}"))),
                new ToolMessage("1", "weather", "hot"),
                new ToolMessage("2", "weather", "cold"),
                new UserMessage("go on"));

        ask("ok", conversation, WEATHER);

        ChatRequest asked = stub.asked().getLast();
        List<Message> said = asked.conversation().messages();
        assertThat(asked.tools()).isEmpty();
        assertThat(said).hasSize(4);
        assertThat(((SystemMessage) said.getFirst()).text())
                .startsWith("Be brief.\n\n")
                .contains("- weather: what it does\n  Input: {\"type\":\"object\",\"example_value\":1}")
                .contains("Action Input:");
        assertThat(said.subList(1, 4))
                .containsExactly(
                        new UserMessage("q"),
                        new AssistantMessage(
                                "Thought: hm\n"
                                        + "Action: weather\n"
                                        + "Action Input: {\"a\":1}\n"
                                        + "Action: weather\n"
                                        + "Action Input: {}",
                                List.of()),
                        new UserMessage("Observation: hot\n\nObservation: cold\n\ngo on"));
    }
}
