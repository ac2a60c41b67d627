package dev.toolwright.toolmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.dialogue.BudgetReachedException;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Kind of question: each letter of a word is moved on in the alphabet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> WORDS = List.of("dog", "zebra", "at", "owl", "mouse", "lynx", "fox", "crab", "bat", "hen");
    private static final Examples SHIFTS = Examples.split(
            IntStream.range(0, WORDS.size()).mapToObj(i -> shift(WORDS.get(i), 1 + i % 3)).toList());

    private static final String FUNCTION = """
            ```python
            def shift(word: str, by: int) -> str:
                \"""Moves each letter of a word on in the alphabet.

                More about it.
                \"""
                return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in word)
            ```
            """;
    private static final String TESTS = """
            Here are the tests:
            ```python
            ret = shift("lynx", 3)
            ans = ret
            assert ans == "obqa"

            ret = shift("fox", 1)
            ans = ret
            assert ans == "gpy"

            ret = shift("crab", 2)
            ans = ret
            assert ans == "etcd"
            ```
            """;
    private static final String WRAP = FUNCTION + """
            Question: Move each letter of 'lynx' on by 3.
            Solution:
            ```python
            ret = shift("lynx", 3)
            ans = ret
            ```
            Question: Move each letter of 'fox' on by 1.
            Solution:
            ```python
            ret = shift("fox", 1)
            ans = ret
            ```
            Question: Move each letter of 'crab' on by 2.
            Solution:
            ```python
            ret = shift("crab", 2)
            ans = ret
            ```
            """;
    private static final String COMPILED = """
            ```python
            import re

            def parse(question):
                found = re.fullmatch(r"Move each letter of '(\\w+)' on by (\\d+)[.]", question)
                return {"word": found.group(1), "by": int(found.group(2))} if found else None

            def format(value):
                return value
            ```
            """;

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
                SHIFTS.validation().stream().map(Example::question).toList());
        assertThat(tool.compiled()).isPresent();
        assertThat(tool.making().attempts()).extracting(Attempt::stage)
                .containsExactly(Stage.PROPOSE, Stage.VERIFY, Stage.WRAP, Stage.COMPILE);
        assertThat(tool.making().attempts()).allMatch(Attempt::passed);
        assertThat(tool.making().maker()).isEqualTo("scripted");
        assertThat(tool.making().prompts()).hasSize(64);
        assertThat(tool.decisions().getLast().reason()).isEqualTo("all 10 examples are reproduced without a model");
    }

    private MadeTool make(ScriptedMaker model) throws InterruptedException {
        events.clear();
        return new Maker(model, code, CLOCK).make(MakeRequest.of(SHIFTS), MakeSettings.defaults(), events::add);
    }

    private static Example shift(String word, int by) {
        StringBuilder moved = new StringBuilder();
        word.chars().forEach(c -> moved.append((char) ((c - 'a' + by) % 26 + 'a')));
        return new Example("Move each letter of '" + word + "' on by " + by + ".", moved.toString());
    }
}
