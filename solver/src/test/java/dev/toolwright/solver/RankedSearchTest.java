package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Replies.text;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.draw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.strategy.Strategies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that ask the model, or the record, which way is better. */
class RankedSearchTest {

    @Test
    void dfs_secondChildWinsBothComparisons_isGoneIntoFirst() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters", "1"),
                call("beta_for_letters", "2"),
                text("Reason.\nBetter: B"),
                text("Better: A"),
                answer());

        Solution solution = solve("dfs", FIXED, model);

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 ACTION alpha_for_letters
                2 ACTION_INPUT 1 = 0
                1 ACTION beta_for_letters
                2 ACTION_INPUT 2 = 0
                3 ACTION Finish
                4 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3
                """);
        assertThat(solution.usage().modelCalls()).isEqualTo(5);
    }

    @Test
    void dfs_judgeSeesRequestAndBothPaths_withoutTools() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters", "{\"n\": 1}"), call("beta_for_letters", "{\"n\": 2}"), text("?"), text("?"), answer());

        solve("dfs", FIXED, model);

        String question = onlyText(model.sent(2));
        assertThat(question)
                .contains(Scene.TASK.instruction(), "Call: alpha_for_letters", "Arguments: {\"n\": 1}", "Result: beta_for_letters!")
                .doesNotContain("{first}", "{second}", "{instruction}");
        assertThat(onlyText(model.sent(3)).indexOf("beta_for_letters")).isLessThan(onlyText(model.sent(3)).indexOf("alpha_for_letters"));
        assertThat(model.requests().get(2).tools()).isEmpty();
    }

    @Test
    void dfs_judgeContradictsItselfOrFails_keepsTheOrderOfMaking() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), call("beta_for_letters"), text("Better: A"), text("Better: A"), answer());
        ScriptedModel failing = ScriptedModel.of(
                call("alpha_for_letters"),
                call("beta_for_letters"),
                Scene.failure(Kind.UNAVAILABLE),
                Scene.failure(Kind.REFUSED),
                answer());

        assertThat(answered(solve("dfs", FIXED, model))).startsWith("0.");
        assertThat(answered(solve("dfs", FIXED, failing))).startsWith("0.");
    }

    @Test
    void dfs_giveUp_endsTheMakingOfSiblingsAndNeedsNoJudge() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), giveUp(), answer());

        Solution solution = solve("dfs", FIXED.withWidth(3), model);

        assertThat(answered(solution)).startsWith("0.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tot-dfs", "tot-bfs"})
    void tot_values_decideWhichWayIsTaken(String name) {
        ScriptedModel model = ScriptedModel.of(request -> {
            if (request.tools().isEmpty()) {
                boolean good = onlyText(request.conversation().visible()).contains("Arguments: good");
                return text("Because.\nValue: " + (good ? 9 : 4));
            }
            List<Message> sent = request.conversation().visible();
            boolean second = sent.getLast() instanceof UserMessage(var asked, _) && asked.contains("\"arguments\"");
            return sent.toString().contains("arguments=good") ? answer() : call("alpha_for_letters", second ? "good" : "bad" + sent.size());
        });

        Solution solution = solve(name, FIXED, model);

        assertThat(solution.answered()).isTrue();
        assertThat(solution.chosen().orElseThrow().conversation().toString()).contains("arguments=good");
        assertThat(answered(solution)).startsWith("1.");
    }

    @Test
    void totDfs_hopelessChild_isLeft() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters", "1"),
                call("beta_for_letters", "2"),
                text("Value: 1"),
                text("Value: 7"),
                giveUp());

        Solution solution = solve("tot-dfs", FIXED, model);

        assertThat(node(solution, "0.0").pruned()).contains(PruneReason.PASSED_OVER);
        assertThat(solution.usage().modelCalls()).isEqualTo(5);
    }

    @Test
    void totDfs_allChildrenHopeless_followsTheBestAllTheSame() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), call("beta_for_letters"), text("Value: 0"), text("Value: 1"), answer());

        assertThat(answered(solve("tot-dfs", FIXED, model))).startsWith("1.");
    }

    @Test
    void totDfsVote_majority_isGoneIntoFirst() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), call("beta_for_letters"), text("Best: 2"), text("Best: 1"), text("Best: 2"), answer());

        assertThat(answered(solve("tot-dfs-vote", FIXED, model))).startsWith("1.");
    }

    @Test
    void totBfsVote_levelWiderThanTheBeam_keepsTheBest() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters", "1"), call("alpha_for_letters", "2"),
                call("alpha_for_letters", "3"), call("alpha_for_letters", "4"),
                call("alpha_for_letters", "5"), call("alpha_for_letters", "6"),
                text("Best: 4"), text("Best: 2"), text("Best: 4"),
                giveUp(), answer());

        Solution solution = solve("tot-bfs-vote", FIXED, model);

        List<Optional<PruneReason>> level = List.of(
                node(solution, "0.0.0.0").pruned(), node(solution, "1.0.0.0").pruned(),
                node(solution, "0.0.1.0").pruned(), node(solution, "1.0.1.0").pruned());
        assertThat(level).containsExactly(
                Optional.of(PruneReason.PASSED_OVER), Optional.empty(), Optional.of(PruneReason.PASSED_OVER), Optional.empty());
    }

    @Test
    void beam_failedCallsAndOldResults_countLess() {
        ScriptedModel model = ScriptedModel.of(
                call("omega", "1"), call("alpha_for_letters", "2"),
                call("alpha_for_letters", "3"), call("alpha_for_letters", "4"),
                call("omega", "5"), call("beta_for_letters", "6"),
                giveUp(), answer());

        Solution solution = solve("beam", FIXED, model);

        assertThat(node(solution, "1.0.1.0").pruned()).as("found something new").isEmpty();
        assertThat(node(solution, "1.0.0.0").pruned()).as("found again what it knew").isEmpty();
        assertThat(node(solution, "0.0.1.0").pruned()).as("failed twice").contains(PruneReason.PASSED_OVER);
    }

    private static Solution solve(String name, SolverSettings settings, ScriptedModel model) {
        return Scene.solve(Strategies.parse(name, settings), Scene.with(model));
    }

    private static String answered(Solution solution) {
        assertThat(solution.answered()).isTrue();
        return solution.chosen().orElseThrow().path().text();
    }

    private static SolutionNode node(Solution solution, String path) {
        return solution.trees().getFirst().find(new NodePath(path)).orElseThrow();
    }

    private static String onlyText(List<Message> messages) {
        assertThat(messages).hasSize(1);
        return ((UserMessage) messages.getFirst()).text();
    }
}
