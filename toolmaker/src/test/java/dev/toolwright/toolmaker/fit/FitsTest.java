package dev.toolwright.toolmaker.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.fit.Fitting.Cause;
import dev.toolwright.toolmaker.fit.Fitting.Doubt;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitsTest {

    /** A parser that takes whatever it is given, as careless makers write them. */
    private static final String CARELESS_SORT = """
            def parse(question):
                return {'words': question.split('List:')[-1].split()}

            def format(value):
                return ' '.join(value)
            """;

    private static final String CARELESS_PRICE = """
            import re

            def parse(question):
                numbers = [int(n) for n in re.findall(r'\\d+', question)]
                return {'each': numbers[0], 'number': numbers[1]}

            def format(value):
                return str(value)
            """;

    private Sandbox sandbox;
    private Fits fits;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        fits = new Fits(new MadeCode(sandbox, Limits.defaults()));
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void judge_newQuestionsOfTheKind_fitWithTheirAnswer(Family family) throws InterruptedException {
        MadeTool tool = FamilyTools.verified(family);
        for (Example example : family.examples(new Random(99), 30)) {
            assertThat(fits.judge(tool, example.question())).isInstanceOfSatisfying(
                    Fitting.Fits.class, fit -> assertThat(fit.parsed().answer()).isEqualTo(example.answer()));
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void judge_questionsOfOtherKinds_areInDoubt(Family family) throws InterruptedException {
        MadeTool tool = FamilyTools.verified(family);
        for (Family other : Family.values()) {
            String question = other.example(new Random(5)).question();
            assertThat(fits.judge(tool, question) instanceof Fitting.Fits).as(question).isEqualTo(other == family);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sort the following words by length: List: babake mi lotu|'alphabetically'",
        "Sort the following words alphabetically, but not the first: List: babake mi lotu|'but'",
        "Sort the following words alphabetically in descending order: List: babake mi lotu|none of the arguments",
        "Sort the following words alphabetically: List: babake mi lotu. Then turn the list round.|a punctuation mark",
        "Sort the following words alphabetically: List:|nothing was found for /words",
        "Sort the following words alphabetically: List: ba2ke mi|a digit",
    })
    void judge_nearMissThatTheParserTakes_isInDoubtAndSaysWhy(String question, String why) throws InterruptedException {
        MadeTool tool = FamilyTools.of(Family.SORT, Family.SORT.function(), Optional.of(CARELESS_SORT));

        assertThat(fits.judge(tool, question)).isInstanceOfSatisfying(Doubt.class, doubt -> {
            assertThat(doubt.cause()).isEqualTo(Cause.QUESTION);
            assertThat(doubt.reason()).contains(why);
        });
    }

    @Test
    void judge_numberThatTheParserPassesOver_isInDoubt() throws InterruptedException {
        String question = "A shop sells babake at 30 cents each. How many cents do 4 of them cost at 20 percent off?";
        // the shop's price list has taught the examples nothing about a third number
        MadeTool tool = FamilyTools.of(Family.PRICE, Family.PRICE.function(), Optional.of(CARELESS_PRICE));

        assertThat(fits.judge(tool, question)).isInstanceOfSatisfying(
                Doubt.class, doubt -> assertThat(doubt.reason()).isEqualTo("the number 20 is not among the arguments"));
    }

    @Test
    void judge_parserThatRaises_blamesTheTool() throws InterruptedException {
        String raising = "def parse(question):\n    return {'words': question.split('!')[1].split()}\n\ndef format(value):\n    return value\n";
        MadeTool tool = FamilyTools.of(Family.SORT, Family.SORT.function(), Optional.of(raising));

        assertThat(fits.judge(tool, Family.SORT.example(new Random(3)).question())).isInstanceOfSatisfying(Doubt.class, doubt -> {
            assertThat(doubt.cause()).isEqualTo(Cause.TOOL);
            assertThat(doubt.reason()).contains("IndexError");
        });
    }

    @Test
    void judge_toolWithoutCompiledCode_isInDoubt() throws InterruptedException {
        MadeTool tool = FamilyTools.of(Family.SORT, Family.SORT.function(), Optional.empty());

        assertThat(fits.judge(tool, tool.examples().training().getFirst().question()))
                .isEqualTo(new Doubt(Cause.NOT_COMPILED, "the tool has no compiled code"));
    }
}
