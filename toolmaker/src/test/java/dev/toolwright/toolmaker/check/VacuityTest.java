package dev.toolwright.toolmaker.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.run.Doubting;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Testing;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that could not have failed, planted; and tests in every style that could. All of them pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VacuityTest {

    private static final int QUESTIONS = 3;
    private static final String MODULE = """
            def add(a, b):
                return a + b

            def order(words):
                return sorted(words)

            print(add(1, 1))
            """;

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

    @ParameterizedTest
    @ValueSource(strings = {
            "ret = add(1, 2)\nassert ret == 3\nret = add(2, 2)\nassert ret == 4\nassert add(0, 5) == 5",
            "for a, b, c in [(1, 2, 3), (2, 2, 4), (0, 5, 5)]:\n    assert add(a, b) == c",
            "assert [add(1, 2), add(2, 2), add(0, 5)] == [3, 4, 5]",
            "def test_all():\n    assert add(1, 2) == 3\n    assert add(2, 2) == 4\n    assert add(0, 5) == 5\n",
            "def test_all():\n    assert add(1, 2) == 3\n    assert add(2, 2) == 4\n    assert add(0, 5) == 5\ntest_all()\n",
            "def check(a, b, c):\n    ans = str(add(a, b))\n    assert ans == c, ans\ncheck(1, 2, '3')\ncheck(2, 2, '4')\ncheck(0, 5, '5')",
            "import unittest\nclass AddTest(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(add(1, 2), 3)\n"
                    + "        self.assertEqual(add(2, 2), 4)\n    def test_zero(self):\n        self.assertTrue(add(0, 5) == 5)\n",
            "import unittest\nclass AddTest(unittest.TestCase):\n    def test_it(self):\n        for n in range(3):\n"
                    + "            self.assertEqual(add(1, n), 1 + n)\nif __name__ == '__main__':\n    unittest.main()\n",
            "options = {'A': 3, 'B': 4, 'C': 5}\nassert len(options) == 3\n"
                    + "for a, b, letter in [(1, 2, 'A'), (2, 2, 'B'), (0, 5, 'C')]:\n    ret = add(a, b)\n"
                    + "    ans = [k for k, v in options.items() if v == ret][0]\n    assert ans == letter",
            "for a, b, word in [(1, 0, 'Yes'), (0, 0, 'No'), (2, 0, 'Yes')]:\n    assert ('Yes' if add(a, b) else 'No') == word",
            "for a, b in [(1, 0), (2, 2), (2, 0)]:\n    assert ('Yes' if add(a, b) else 'No') == 'Yes'",
            "def add(a, b):\n    return a + b\n\nassert add(1, 2) == 3\nassert add(2, 2) == 4\nassert add(0, 5) == 5"})
    void reason_testsThatCouldFail_isNone(String tests) throws InterruptedException {
        assertThat(reason(tests, "add")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "ret = add(1, 2)",
            "assert True",
            "assert add(1, 2) == add(1, 2)",
            "ret = add(1, 2)\nans = '3'\nassert ans == '3'",
            "expected = 3\nassert expected == 3\nadd(1, 2)",
            "def test_it():\n    pass\ntest_it()",
            "def check():\n    assert add(1, 2) == 3",
            "if False:\n    assert add(1, 2) == 3",
            "for a, b in []:\n    assert add(a, b) == 3",
            "try:\n    assert add(1, 2) == 3\nexcept AssertionError:\n    print('failed')",
            "try:\n    assert add(1, 2) == 4\nexcept Exception as e:\n    pass",
            "try:\n    assert add(1, 2) == 3\nexcept:\n    pass",
            "ret = add(1, 2)\nassert ret == ret",
            "ret = add(1, 2)\nans = ret\nassert ans == ret",
            "assert isinstance(add(1, 2), int)",
            "assert add(1, 2) is not None",
            "def add(a, b):\n    return {(1, 2): 3}[(a, b)]\nassert add(1, 2) == 3",
            "add = lambda a, b: 3\nassert add(1, 2) == 3",
            "assert (add(1, 2) == 4, 'a tuple is true')",
            "assert add(1, 2) == 3\nassert add(2, 2) == add(2, 2)\nassert True",
            "import unittest\nclass AddTest(unittest.TestCase):\n    def test_it(self):\n        self.assertTrue(True)\n",
            "import unittest\nclass AddTest(unittest.TestCase):\n    def check(self):\n        self.assertEqual(add(1, 2), 3)\n",
            "from contextlib import suppress\nwith suppress(AssertionError):\n    assert add(1, 2) == 3"})
    void reason_testsThatCouldNotHaveFailed_isTold(String tests) throws InterruptedException {
        assertThat(reason(tests, "add")).isPresent();
    }

    @Test
    void reason_ofACaughtAssertion_namesItsLine() throws InterruptedException {
        assertThat(reason("ret = add(1, 2)\ntry:\n    assert ret == 3\nexcept AssertionError:\n    pass", "add"))
                .contains("Line 3 of the tests can fail without anybody noticing: something catches its error: assert ret == 3");
    }

    @Test
    void reason_ofTestsOfAnotherFunction_isTold() throws InterruptedException {
        assertThat(reason("assert order(['b', 'a']) == ['a', 'b']", "add")).isPresent();
        assertThat(reason("assert order(['b', 'a']) == ['a', 'b']", "order")).isEmpty();
    }

    @Test
    void observe_redTests_tellsEveryBrokenAssertionWithBothSides() throws InterruptedException {
        String tests = "ret = add(1, 2)\nassert ret == 4\nans = [add(2, 2)]\nassert ans == ['4']\nassert add(0, 0) == 0\nassert add(1, None)";

        assertThat(code.observe(MODULE, tests)).containsExactly(
                new Doubting.Broken(2, "assert ret == 4", "3 is not 4"),
                new Doubting.Broken(4, "assert ans == ['4']", "[4] is not ['4']"),
                new Doubting.Broken(
                        6, "assert add(1, None)", "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'"));
    }

    private Optional<String> reason(String tests, String function) throws InterruptedException {
        assertThat(code.test(MODULE, tests)).isInstanceOf(Testing.Passed.class);
        return switch (code.doubt(MODULE, tests, function)) {
            case Doubting.Doubts doubts -> Vacuity.reason(doubts, QUESTIONS);
            case Failure failure -> throw new AssertionError(failure.full());
        };
    }
}
