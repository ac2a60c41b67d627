package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.runs.answer.AnswerFormat;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyInstructionsTest {

    private static final int COUNT = 4_000;

    /** So many solutions of so many characters are more than twice the heap that tests have. */
    private static final int SIZE = 600_000;

    @Test
    void go_moreSolutionsThanTheHeapHasRoomFor_areNotHeld(@TempDir Path folder) {
        RunSettings settings = RunSettings.defaults(folder, new OneByteFormat()).withParallel(16);
        assertThat((long) COUNT * SIZE).isGreaterThan(2 * Runtime.getRuntime().maxMemory());

        RunReport report = Run.of(settings, Scripted.instructions(COUNT), ManyInstructionsTest::bigSolution, Scripted.CLOCK)
                .go(RunListener.NONE);

        assertThat(report.count(Outcome.UNANSWERED)).isEqualTo(COUNT);
    }

    private static Solution bigSolution(
            Instruction instruction, long seed, Consumer<SolveEvent> events, RunMemory memory) {
        SolutionTree tree = SolutionTree.plant(Conversation.empty());
        tree.root().add(NodeKind.THOUGHT, new String(new char[SIZE]));
        return new Solution(
                instruction.text(),
                Outcome.UNANSWERED,
                Optional.empty(),
                Optional.empty(),
                List.of(tree),
                Optional.empty(),
                Scripted.TOOLBOX,
                "none",
                "none",
                Usage.NONE,
                Duration.ZERO);
    }

    /** Keeps the disk out of it. */
    private static final class OneByteFormat implements AnswerFormat {

        @Override
        public String name() {
            return "byte";
        }

        @Override
        public String suffix() {
            return ".byte";
        }

        @Override
        public void write(String id, Solution solution, OutputStream out) throws IOException {
            out.write('x');
        }

        @Override
        public Optional<Outcome> outcome(byte[] content) {
            return Optional.of(Outcome.UNANSWERED);
        }
    }
}
