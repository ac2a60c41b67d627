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
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.PromptException;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.scripted.Shifting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final MakeSettings SETTINGS = MakeSettings.defaults();

    private final List<MakeEvent> events = new ArrayList<>();
    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

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
    void make_useCasesThatLeaveTheAnswerInAnotherForm_areMended() throws InterruptedException {
        String letters = FUNCTION.replace("-> str", "-> list").replace("\"\".join(", "list(");
        String tests = TESTS.replace("ans = ret", "ans = \"\".join(ret)");
        MadeTool tool = make(new ScriptedMaker(letters, tests, WRAP.replace(FUNCTION, letters), COMPILED.replace("return value", "return ''.join(value)")));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.wrapped().source()).contains("def to_answer(value):");
        assertThat(tool.wrapped().useCases().getFirst().snippet()).endsWith("ans = to_answer(ret)\n");
    }

    @Test
    void make_aProposalThatFails_isToldItsErrorInFull() throws InterruptedException {
        String broken = "```python\nTABLE = {'a': 1}\n\ndef shift(word, by):\n    return TABLE[word]\n\nprint(shift('dog', 1))\n```";

        ScriptedMaker model = new ScriptedMaker(broken, FUNCTION, TESTS, WRAP, COMPILED);
        MadeTool tool = make(model);

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(model.prompts().get(1)).contains(
                "KeyError: 'dog'", "function, line 6, in <module>: print(shift('dog', 1))", "line 4, in shift: return TABLE[word]");
        assertThat(tool.making().attempts().getFirst().verdict()).isEqualTo("KeyError in function: 'dog'");
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
    void make_redTests_areToldWithBothSidesOfEachComparison() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS.replace("gpy", "gpz"), TESTS, WRAP, COMPILED);
        MadeTool tool = make(model);

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(model.prompts().get(2)).contains("AssertionError", "assert ans == \"gpz\"", "'gpy' is not 'gpz'");
    }

    @Test
    void make_vacuousTests_areRefusedAndToldWhy() throws InterruptedException {
        String vacuous = "```python\nret = shift('lynx', 3)\nans = 'obqa'\nassert ans == 'obqa'\n```";
        ScriptedMaker model = new ScriptedMaker(FUNCTION, vacuous, TESTS, WRAP, COMPILED);
        MadeTool tool = make(model);

        assertThat(tool.making().attempts().get(1).passed()).isFalse();
        assertThat(model.prompts().get(2)).contains(
                "Line 3 of the tests still holds when the function returns something else: assert ans == 'obqa'");
        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
    }

    @Test
    void make_onlyVacuousTests_isRejected() throws InterruptedException {
        String vacuous = "```python\nassert True\n```";
        assertThat(make(new ScriptedMaker(FUNCTION, vacuous, vacuous, vacuous)).state()).isEqualTo(ToolState.REJECTED);
    }

    @Test
    void make_functionCorrectedWithTheTests_isTheToolFromThereOn() throws InterruptedException {
        String wrong = FUNCTION.replace("+ by) % 26", "+ by) % 25");
        ScriptedMaker model = new ScriptedMaker(wrong, TESTS.replace("gpy", "gpz"), FUNCTION + TESTS, WRAP, COMPILED);
        MadeTool tool = make(model);

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.wrapped().source()).contains("+ by) % 26");
    }

    @Test
    void make_useCasesWithWrongAnswers_areComparedByUsAndNotByTheMaker() throws InterruptedException {
        String wrong = WRAP.replace("ret = shift(\"fox\", 1)\nans = ret", "ret = shift(\"fox\", 2)\nans = ret");
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, wrong, WRAP, COMPILED);
        MadeTool tool = make(model);

        assertThat(tool.making().attempts().get(2).passed()).isFalse();
        assertThat(model.prompts().get(3))
                .contains("Question: Move each letter of 'fox' on by one.", "Expected answer: gpy", "Your solution's answer: hqz")
                .doesNotContain("Question: Move each letter of 'lynx'");
        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
    }

    @Test
    void make_useCasesThatWriteTheAnswerDown_areRefused() throws InterruptedException {
        String cheating = WRAP.replace("ret = shift(\"fox\", 1)\nans = ret", "ret = shift(\"fox\", 1)\nans = \"gpy\"");
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, cheating, cheating, cheating);
        MadeTool tool = make(model);

        assertThat(tool.state()).isEqualTo(ToolState.REJECTED);
        assertThat(model.prompts().get(3)).contains("The answer of your solution does not depend on what shift returns.");
    }

    @Test
    void make_functionThatHasTheQuestionsWrittenIntoIt_isRefused() throws InterruptedException {
        String memory = "```python\ndef answer(question):\n    return {\"Move each letter of 'dog' on by one.\": 'eph'}[question]\n```";
        MadeTool tool = make(new ScriptedMaker(memory, memory, memory));

        assertThat(tool.state()).isEqualTo(ToolState.REJECTED);
        assertThat(tool.making().attempts()).allSatisfy(attempt ->
                assertThat(attempt.verdict()).isEqualTo("it has a question of the examples written into it"));
    }

    @Test
    void make_functionThatHidesItsMemory_isFoundOutByTheUnseenExamples() throws InterruptedException {
        String hidden = FUNCTION.replace(
                "return \"\".join(", "if hash_of(word) not in KNOWN:\n        return word\n    return \"\".join(")
                .replace("def shift", "KNOWN = {314, 532, 213, 459, 333, 408}\n\ndef hash_of(word):\n    return sum(map(ord, word))\n\ndef shift");
        MadeTool tool = make(new ScriptedMaker(hidden, TESTS, WRAP.replace(FUNCTION, hidden), COMPILED, COMPILED, COMPILED));

        assertThat(tool.state()).isEqualTo(ToolState.REJECTED);
        assertThat(tool.decisions().getLast().reason())
                .startsWith("it reproduces the examples that the maker saw and none of those that it did not");
    }

    @Test
    void make_functionThatPrintsItsAnswer_isNoTool() throws InterruptedException {
        String printing = "```python\ndef shift(word, by):\n    print(''.join(chr((ord(c) - 97 + by) % 26 + 97) for c in word))\n```";
        MadeTool tool = make(new ScriptedMaker(printing, TESTS, TESTS, TESTS));

        assertThat(tool.state()).isEqualTo(ToolState.REJECTED);
        assertThat(tool.making().attempts().get(1).verdict()).startsWith("AssertionError in tests");
    }

    @Test
    void make_noCompiledTier_isATooAllTheSame() throws InterruptedException {
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

    private MadeTool make(ScriptedMaker model) throws InterruptedException {
        return make(model, MakeRequest.of(Shifting.EXAMPLES), SETTINGS);
    }

    private MadeTool make(ScriptedMaker model, MakeRequest request, MakeSettings settings) throws InterruptedException {
        events.clear();
        return new Maker(model, code, CLOCK).make(request, settings, events::add);
    }

    private static Usage calls(int more) {
        return new Usage(more, 0, 0, 0, 0, 0, true);
    }
}
