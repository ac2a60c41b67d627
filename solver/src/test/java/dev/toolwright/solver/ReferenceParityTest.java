package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.prompt.Opening;
import dev.toolwright.solver.prompt.Prompts;
import dev.toolwright.solver.strategy.Dfsdt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search on its own stack with shared conversations against recursion and copies: same trees, same messages. */
class ReferenceParityTest {

    @Test
    void solve_compatible_growsTheReferencesTreesAndSendsItsMessages() {
        for (long seed = 0; seed < 600; seed++) {
            compare(seed);
        }
    }

    private static void compare(long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(4);
        int depth = 1 + random.nextInt(16);
        int queries = 1 + random.nextInt(120);
        int answers = random.nextInt(6);

        List<List<Message>> expectedMessages = new ArrayList<>();
        ChatModel twin = new RandomModel(seed, answers);
        ReferenceSearch reference = new ReferenceSearch(
                messages -> {
                    expectedMessages.add(messages);
                    return ask(twin, messages);
                },
                width,
                depth,
                queries);
        List<Message> opening = Opening.of(Prompts.defaults(), Scene.TASK.instruction(), Scene.TOOLS).messages();
        String expected = reference.run(opening);

        NotingModel model = new NotingModel(new RandomModel(seed, answers));
        Solution solution = Scene.solve(
                new Dfsdt(Scene.COMPATIBLE.withWidth(width).withMaxDepth(depth)),
                Scene.with(model).withBudget(Budget.defaults().withModelCalls(queries)));

        String what = "seed %d, width %d, depth %d, %d queries".formatted(seed, width, depth, queries);
        assertThat(Scene.draw(solution.trees().getFirst())).as(what).isEqualTo(expected);
        assertThat(model.sent).as(what).isEqualTo(expectedMessages);
        assertThat(solution.usage().modelCalls()).as(what).isEqualTo(expectedMessages.size());
    }

    private static Reply ask(ChatModel model, List<Message> messages) {
        try {
            Conversation conversation = Conversation.of(messages.toArray(Message[]::new));
            return model.ask(ChatRequest.of(conversation, List.of()), Instant.MAX);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Keeps what is sent, each diversity message reduced to the number of its candidates. */
    private static final class NotingModel implements ChatModel {

        private final ChatModel model;
        private final List<List<Message>> sent = new ArrayList<>();

        NotingModel(ChatModel model) {
            this.model = model;
        }

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
            sent.add(request.conversation().visible().stream().map(NotingModel::reduce).toList());
            return model.ask(request, deadline);
        }

        private static Message reduce(Message message) {
            if (message instanceof UserMessage(String text, _) && text.contains(" \"arguments\": ")) {
                return new UserMessage("candidates: " + (text.split(" \"arguments\": ", -1).length - 1));
            }
            return message;
        }
    }
}
