package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Grown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The strategy that ARCHITECTURE.md shows: it stands here word for word, and it runs. */
class OwnStrategyTest {

    private static final String BEGIN = "    // shown: begin\n";
    private static final String END = "    // shown: end\n";

    @Test
    void solve_deadEnd_goesBackToTheRoot() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), giveUp(), call("beta_for_letters"), answer());

        Solution solution = Scene.solve(new Restart(Scene.FIXED), Scene.with(model));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.chosen().orElseThrow().path().text()).isEqualTo("1.0.0.0");
    }

    @Test
    void architecture_shownStrategy_isThisOne() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        String source = Files.readString(root.resolve("solver/src/test/java/dev/toolwright/solver/OwnStrategyTest.java"));
        String shown = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.lastIndexOf(END));

        assertThat(Files.readString(root.resolve("ARCHITECTURE.md"))).contains(shown.stripTrailing().stripIndent());
    }

    // shown: begin
    /** Goes back to the root after each dead end. */
    public record Restart(SolverSettings settings) implements Strategy {

        @Override
        public String name() {
            return "restart";
        }

        @Override
        public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
            try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
                SolutionNode root = grower.plant().root();
                SolutionNode node = root;
                while (root.children().size() <= settings.width()
                        && grower.grow(node) instanceof Grown(var last, var answer)
                        && answer.isEmpty()) {
                    boolean dead = last.pruned().isPresent() || last.depth() >= settings.maxDepth();
                    node = dead ? root : last;
                }
                return grower.finish();
            }
        }
    }
    // shown: end
}
