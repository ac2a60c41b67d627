package dev.toolwright.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.UserMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void plus_leavesTheOriginalAsItWas() {
        Conversation before = Conversation.of(new SystemMessage("s"));
        Conversation after = before.plus(new UserMessage("u"));

        assertThat(before.messages()).containsExactly(new SystemMessage("s"));
        assertThat(after.messages()).containsExactly(new SystemMessage("s"), new UserMessage("u"));
        assertThat(before.size()).isEqualTo(1);
        assertThat(after.last()).contains(new UserMessage("u"));
        assertThat(after.before()).containsSame(before);
        assertThat(Conversation.empty().before()).isEmpty();
    }

    @Test
    void visible_leavesOutHiddenMessages_butTheRecordKeepsThem() {
        UserMessage hint = new UserMessage("try something else");
        Conversation conversation = Conversation.of(new UserMessage("q"), hint.hide(), new UserMessage("again"));

        assertThat(conversation.visible()).containsExactly(new UserMessage("q"), new UserMessage("again"));
        assertThat(conversation.messages()).hasSize(3);
    }

    @Test
    void branches_ofRandomGrowth_equalTheListsTheyStandFor() {
        Random random = new Random(7);
        List<Conversation> conversations = new ArrayList<>(List.of(Conversation.empty()));
        List<List<Message>> expected = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(conversations.size());
            Message message = new UserMessage("m" + random.nextInt(5), random.nextBoolean());
            List<Message> list = new ArrayList<>(expected.get(from));
            list.add(message);
            conversations.add(conversations.get(from).plus(message));
            expected.add(list);
        }
        for (int i = 0; i < conversations.size(); i++) {
            assertThat(conversations.get(i).messages()).isEqualTo(expected.get(i));
            assertThat(conversations.get(i)).isEqualTo(Conversation.of(expected.get(i).toArray(Message[]::new)));
        }
    }

    @Test
    void visible_inAForm_formsEachMessageOnceHoweverManyConversationsShareIt() {
        List<Message> formed = new ArrayList<>();
        Conversation.Form<String> form = message -> {
            formed.add(message);
            return "formed " + ((UserMessage) message).text();
        };
        Conversation trunk = Conversation.of(new UserMessage("a"), new UserMessage("b", true), new UserMessage("c"));

        assertThat(trunk.visible(form)).containsExactly("formed a", "formed c");
        assertThat(trunk.plus(new UserMessage("d")).visible(form)).containsExactly("formed a", "formed c", "formed d");
        assertThat(trunk.plus(new UserMessage("e")).visible(form)).containsExactly("formed a", "formed c", "formed e");
        assertThat(formed)
                .containsExactlyInAnyOrder(
                        new UserMessage("a"), new UserMessage("c"), new UserMessage("d"), new UserMessage("e"));
    }

    @Test
    void visible_inAnotherForm_isNotWhatTheFirstFormLeft() {
        Conversation conversation = Conversation.of(new UserMessage("a"));

        assertThat(conversation.visible(message -> 1)).containsExactly(1);
        assertThat(conversation.visible(message -> "one")).containsExactly("one");
        assertThat(Conversation.empty().visible(message -> 1)).isEmpty();
    }
}
