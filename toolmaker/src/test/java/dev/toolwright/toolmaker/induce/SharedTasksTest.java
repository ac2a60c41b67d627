package dev.toolwright.toolmaker.induce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published functions on the public tasks: all that the paper's ceiling promises, without a model. */
@Timeout(300)
class SharedTasksTest {

    @ParameterizedTest
    @ValueSource(strings = {"word_sorting", "dyck_languages", "schedule_meeting"})
    void induction_ofAPublishedTool_servesAllOtherExamples(String task) throws InterruptedException {
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            Trial trial = Trial.of(
                    task, new MadeCode(sandbox, Limits.defaults()), SharedTasks.tool(task), SharedTasks.snippets(task), SharedTasks.examples(task));
            assertThat(trial.right()).as(trial.toString()).isEqualTo(240);
        }
    }

    @org.junit.jupiter.api.Test
    void induction_whereArgumentsAreFunctions_saysThatThereIsNothingToLearnFrom() throws InterruptedException {
        String task = "logical_deduction_five_objects";
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            Trial trial = Trial.of(
                    task, new MadeCode(sandbox, Limits.defaults()), SharedTasks.tool(task), SharedTasks.snippets(task), SharedTasks.examples(task));
            assertThat(trial.induction()).isInstanceOf(Induction.NotInduced.class);
            assertThat(trial.induction().verdict()).contains("no use case");
        }
    }
}
