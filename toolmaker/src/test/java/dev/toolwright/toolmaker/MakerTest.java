package dev.toolwright.toolmaker;

import static dev.toolwright.toolmaker.scripted.Shifting.COMPILED;
import static dev.toolwright.toolmaker.scripted.Shifting.FUNCTION;
import static dev.toolwright.toolmaker.scripted.Shifting.TESTS;
import static dev.toolwright.toolmaker.scripted.Shifting.WRAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.toolmaker.dialogue.BudgetReachedException;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.PromptException;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.MakerBed;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.scripted.Shifting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course of a making: what is asked, told, spent and kept. */
class MakerTest extends MakerBed {

    @Test
    void make_everythingRightAtOnce_isVerifiedWithAllThatSaysWhy() throws InterruptedException {
        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.name()).isEqualTo("shift");
        assertThat(tool.description()).isEqualTo("Moves each letter of a word on in the alphabet.");
        assertThat(tool.wrapped().function()).isEqualTo("shift");
        assertThat(tool.wrapped().useCases()).extracting(use -> use.question()).containsExactlyElementsOf(
                Shifting.EXAMPLES.validation().stream().map(Example::question).toList());
        assertThat(tool.compiled()).isPresent();
        assertThat(tool.making().attempts()).extracting(Attempt::stage)
                .containsExactly(Stage.PROPOSE, Stage.VERIFY, Stage.WRAP, Stage.COMPILE, Stage.COMPILE);
        assertThat(tool.making().attempts()).filteredOn(attempt -> attempt.number() > 0).allMatch(Attempt::passed);
        assertThat(tool.making().maker()).isEqualTo("scripted");
        assertThat(tool.making().prompts()).hasSize(64);
        assertThat(tool.decisions().getLast().reason()).isEqualTo("all 10 examples are reproduced without a model");
    }

    @Test
    void make_examplesThatSayHowTheyAreRead_needNoReplyForTheCompiledTier() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, WRAP);
        MadeTool tool = make(model, MakeRequest.of(Shifting.DIGITS), SETTINGS);

        assertThat(tool.compiled()).map(Compiled::origin).contains(Compiled.Origin.INDUCED);
        assertThat(tool.making().usage().modelCalls()).isEqualTo(3);
        assertThat(events).contains(new MakeEvent.Passed(
                Stage.COMPILE, 0, "worked out from 3 solved examples; all 10 are reproduced"));
    }

    @Test
    void make_conversation_isOneAndHasEachReplyOnce() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker("No idea.", FUNCTION, TESTS, WRAP, COMPILED);
        make(model);

        List<String> said = model.conversation();
        assertThat(said).hasSize(9);
        assertThat(said).filteredOn(line -> line.startsWith("assistant: "))
                .containsExactly("assistant: No idea.", "assistant: " + FUNCTION, "assistant: " + TESTS, "assistant: " + WRAP);
        assertThat(said.get(2)).contains("There is no block of Python in your reply.");
        ChatRequest first = model.requests().getFirst();
        assertThat(first.options().temperature()).isEqualTo(OptionalDouble.of(0.3));
        assertThat(first.tools()).isEmpty();
    }

    @Test
    void make_unseenExamples_areNeverShownToTheMaker() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED);
        make(model);

        String all = String.join("\n", model.conversation());
        assertThat(Shifting.EXAMPLES.shown()).allSatisfy(example -> assertThat(all).contains(example.question()));
        assertThat(Shifting.EXAMPLES.unseen()).noneSatisfy(example -> assertThat(all).contains(example.question()));
    }

    @Test
    void make_noProposalStands_isRejectedAfterThreeWithWhatItWroteLast() throws InterruptedException {
        MadeTool tool = make(new ScriptedMaker("```python\n1 / 0\n```", "```python\nx = 1\n```", "```python\ndef f(:\n```"));

        assertThat(tool.state()).isEqualTo(ToolState.REJECTED);
        assertThat(tool.making().attempts()).extracting(Attempt::verdict).satisfiesExactly(
                first -> assertThat(first).isEqualTo("ZeroDivisionError in function: division by zero"),
                second -> assertThat(second).isEqualTo("it defines no function"),
                third -> assertThat(third).startsWith("SyntaxError in function: "));
        assertThat(tool.wrapped().source()).isEqualTo("def f(:\n");
        assertThat(events.getLast()).isInstanceOfSatisfying(MakeEvent.Rejected.class, rejected -> assertThat(rejected.reason())
                .startsWith("no function that was proposed stood: SyntaxError"));
    }

    @Test
    void make_noCompiledTier_isAToolAllTheSame() throws InterruptedException {
        String never = "```python\ndef parse(question):\n    return None\n\ndef format(value):\n    return value\n```";
        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, WRAP, never, never, never));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.compiled()).isEmpty();
        assertThat(tool.decisions().getLast().reason()).contains("there is no compiled tier");
    }

    @Test
    void make_events_tellStagesRepliesAndVerdictsInOrder() throws InterruptedException {
        make(new ScriptedMaker("No idea.", FUNCTION, TESTS, WRAP, COMPILED));

        assertThat(events.getFirst()).isEqualTo(new MakeEvent.Started("scripted", 10));
        assertThat(events.subList(1, 6)).containsExactly(
                new MakeEvent.StageStarted(Stage.PROPOSE, 3),
                new MakeEvent.Replied(Stage.PROPOSE, 1, ScriptedMaker.PRICE),
                new MakeEvent.Failed(Stage.PROPOSE, 1, "the reply has no Python in it"),
                new MakeEvent.Replied(Stage.PROPOSE, 2, ScriptedMaker.PRICE),
                new MakeEvent.Passed(Stage.PROPOSE, 2, "the module runs and defines shift"));
        assertThat(events.getLast())
                .isEqualTo(new MakeEvent.Verified("shift", Usage.modelCall(5000, 0, 500, 25000).plus(calls(4)), Duration.ZERO));
    }

    @Test
    void make_budgetUsedUp_stopsBeforeTheNextCall() {
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED);

        assertThatExceptionOfType(BudgetReachedException.class)
                .isThrownBy(() -> make(model, MakeRequest.of(Shifting.EXAMPLES), SETTINGS.withBudget(Budget.defaults().withModelCalls(2))))
                .satisfies(reached -> assertThat(reached.limit()).isEqualTo(BudgetLimit.MODEL_CALLS))
                .withMessageContaining("the budget's limit of model calls is reached after 2 model calls");
        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void make_budgetUsedUpWhileCompiling_leavesATool() throws InterruptedException {
        MadeTool tool = make(
                new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED),
                MakeRequest.of(Shifting.EXAMPLES),
                SETTINGS.withBudget(Budget.defaults().withTokens(3300)));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.making().attempts().getLast().verdict()).isEqualTo("the budget's limit of tokens is reached");
    }

    @Test
    void make_modelThatDoesNotReply_ends() {
        assertThatExceptionOfType(ChatModelException.class).isThrownBy(() -> make(new ScriptedMaker(FUNCTION)));
    }

    @Test
    void make_promptsThatCantBeUsed_costNothing(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("wrap.md"), "Wrap it.");
        ScriptedMaker model = new ScriptedMaker(FUNCTION);

        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> make(model, MakeRequest.of(Shifting.EXAMPLES), SETTINGS.withPrompts(folder)));
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void make_machineWithoutASandbox_costsNothing() throws InterruptedException {
        Sandbox closed = Engines.bubblewrapOrSkip();
        closed.close();
        ScriptedMaker model = new ScriptedMaker(FUNCTION);

        assertThatExceptionOfType(SandboxUnavailableException.class).isThrownBy(() ->
                new Maker(model, new MadeCode(closed, Limits.defaults()), CLOCK).make(MakeRequest.of(Shifting.EXAMPLES), SETTINGS, events::add));
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void make_verdictsThatQuoteAModel_areOneLineWithoutControlCharacters() throws InterruptedException {
        String loud = "```python\nraise ValueError('\\x1b[2J' + 'first\\nsecond' * 400)\n```";
        make(new ScriptedMaker(loud, loud, loud));

        assertThat(events).filteredOn(MakeEvent.Failed.class::isInstance).isNotEmpty().allSatisfy(event -> {
            String reason = ((MakeEvent.Failed) event).reason();
            assertThat(reason).startsWith("ValueError in function: \\u001b[2Jfirst second").hasSizeLessThan(600);
            assertThat(reason.chars().noneMatch(Character::isISOControl)).isTrue();
        });
    }

    @Test
    void make_nameGiven_isTheTools() throws InterruptedException {
        MadeTool tool = make(
                new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED), MakeRequest.of(Shifting.EXAMPLES).withName("caesar"), SETTINGS);

        assertThat(tool.name()).isEqualTo("caesar");
    }

    @Test
    void make_parseThatLeavesAnUnseenQuestionAlone_servesTheOthersInTheEnd() throws InterruptedException {
        String careful = COMPILED.replace("'(\\w+)'", "'([a-gi-z]\\w*)'");

        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, WRAP, careful, careful, careful));

        assertThat(careful).isNotEqualTo(COMPILED);
        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.compiled()).isPresent();
        assertThat(tool.decisions().getLast().reason()).contains("3 of 4 unseen");
    }

    private static Usage calls(int more) {
        return new Usage(more, 0, 0, 0, 0, 0, true);
    }
}
