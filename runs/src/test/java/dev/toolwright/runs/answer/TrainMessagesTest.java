package dev.toolwright.runs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.runs.Scripted;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainMessagesTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_searchThatEnded_isOneListAReplyOnTheWay(int seed) throws InterruptedException {
        Solution solution = Strategies.parse("dfsdt", SolverSettings.defaults())
                .solve(new SolveTask("what?", Scripted.TOOLBOX), SolveContext.of(Scripted.model(seed), Scripted.TOOLS));
        Optional<SolutionNode> chosen = solution.chosen();
        assumeThat(chosen).as("an answer or a give-up").isPresent();

        List<List<Message>> lists = TrainMessages.of(chosen.get());

        long replies = chosen.get().conversation().messages().stream().filter(AssistantMessage.class::isInstance).count();
        assertThat(lists).hasSize((int) replies);
        for (int number = 0; number < lists.size(); number++) {
            List<Message> list = lists.get(number);
            assertThat(list.getLast()).isInstanceOf(AssistantMessage.class);
            assertThat(list.stream().filter(AssistantMessage.class::isInstance)).hasSize(number + 1);
            assertThat(list.stream().filter(message -> message instanceof UserMessage user && user.hidden())).hasSizeLessThan(2);
        }
        assertThat(withoutHidden(lists.getLast())).isEqualTo(visibleUpToLastReply(chosen.get()));
    }

    private static List<Message> withoutHidden(List<Message> messages) {
        return messages.stream().filter(message -> !(message instanceof UserMessage user && user.hidden())).toList();
    }

    private static List<Message> visibleUpToLastReply(SolutionNode node) {
        List<Message> messages = new ArrayList<>(node.conversation().visible());
        while (!(messages.getLast() instanceof AssistantMessage)) {
            messages.removeLast();
        }
        return messages;
    }
}
