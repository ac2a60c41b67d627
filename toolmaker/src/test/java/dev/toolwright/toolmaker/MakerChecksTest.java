package dev.toolwright.toolmaker;

import static dev.toolwright.toolmaker.scripted.Shifting.COMPILED;
import static dev.toolwright.toolmaker.scripted.Shifting.FUNCTION;
import static dev.toolwright.toolmaker.scripted.Shifting.TESTS;
import static dev.toolwright.toolmaker.scripted.Shifting.WRAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.scripted.MakerBed;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import org.junit.jupiter.api.Test;

/** What is held against a maker's word at each stage, and what it is told. */
class MakerChecksTest extends MakerBed {

    @Test
    void make_useCasesThatEndWithTheCall_haveItsValueForTheirAnswer() throws InterruptedException {
        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, WRAP.replace("ans = ret\n", ""), COMPILED));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.wrapped().useCases().getFirst().snippet()).isEqualTo("ret = shift(\"lynx\", 3)\nans = ret\n");
    }

    @Test
    void make_useCasesThatGoOnFromOneAnother_getThoseBeforeThem() throws InterruptedException {
        String going = WRAP.replace("ret = shift(\"lynx\", 3)", "move = shift\nret = move(\"lynx\", 3)").replace("ret = shift(\"fox\", 1)", "ret = move(\"fox\", 1)");
        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, going, COMPILED));

        assertThat(tool.state()).isEqualTo(ToolState.VERIFIED);
        assertThat(tool.wrapped().useCases().get(1).snippet()).startsWith("move = shift").endsWith("ret = move(\"fox\", 1)\nans = ret\n");
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
                .contains("Question: Move each letter of 'fox' on once.", "Expected answer: gpy", "Your solution's answer: hqz")
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
        String memory = "```python\ndef answer(question):\n    return {\"Move each letter of 'dog' on once.\": 'eph'}[question]\n```";
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
}
