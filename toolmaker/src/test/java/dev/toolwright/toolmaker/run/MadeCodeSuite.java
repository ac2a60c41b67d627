package dev.toolwright.toolmaker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What is told of made code, the same for every engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
public abstract class MadeCodeSuite {

    private static final WrappedTool SORT = tool("def arrange(words, reverse=False):\n    return sorted(words, reverse=reverse)\n", "arrange");
    private static final String SPLIT = "def parse(question):\n    return {'words': question.split()}\n";
    private static final String JOIN = "def format(value):\n    return ' '.join(value)\n";

    private Sandbox sandbox;
    private MadeCode code;

    /** Starts the engine; skips where it can't run. */
    protected abstract Sandbox start() throws InterruptedException;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = start();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void load_anError_namesTypeMessageAndTheLineOfTheCode() throws InterruptedException {
        Failure failure = (Failure) code.load("closing = {')': '('}\n\ndef f(c):\n    return closing[c]\n\nprint(f('{'))\n");
        assertThat(failure.line()).isEqualTo("KeyError in function: '{'");
        assertThat(failure.trace()).containsExactly(
                "function, line 6, in <module>: print(f('{'))", "function, line 4, in f: return closing[c]");
    }

    @Test
    void load_aSyntaxError_showsTheLine() throws InterruptedException {
        Failure failure = (Failure) code.load("def f(:\n    pass\n");
        assertThat(failure.type()).isEqualTo("SyntaxError");
        assertThat(failure.message()).contains("line 1", "def f(:");
    }

    @Test
    void load_exampleUsage_isRunAsAScript() throws InterruptedException {
        assertThat(code.load("if __name__ == '__main__':\n    print('x')\n")).isInstanceOf(Loading.Loaded.class);
        assertThat(code.load("if __name__ == '__main__':\n    1 / 0\n")).isInstanceOf(Failure.class);
        assertThat(code.load("from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\nassert P(1).x == 1\n"))
                .isInstanceOf(Loading.Loaded.class);
    }

    @Test
    void test_inPlainStyle_isRunAfterTheFunction() throws InterruptedException {
        assertThat(code.test(SORT.source(), "assert arrange(['b', 'a']) == ['a', 'b']")).isInstanceOf(Testing.Passed.class);
        Failure failure = (Failure) code.test(SORT.source(), "assert arrange(['b', 'a']) == ['b', 'a'], 'not so'");
        assertThat(failure.line()).isEqualTo("AssertionError in tests: not so");
    }

    @Test
    void test_functionsThatNobodyCalls_areCalled() throws InterruptedException {
        assertThat(code.test(SORT.source(), "def test_it():\n    assert arrange([2, 1]) == [2, 1]\n")).isInstanceOf(Failure.class);
        assertThat(code.test(SORT.source(), "def test_it():\n    assert arrange([2, 1]) == [1, 2]\n")).isInstanceOf(Testing.Passed.class);
    }

    @Test
    void test_unittestCases_areRunHoweverTheyAreStarted() throws InterruptedException {
        String cases = "import unittest\nclass T(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(arrange([2, 1]), %s)\n";
        for (String start : List.of("", "unittest.main()\n", "if __name__ == '__main__':\n    unittest.main()\n", "unittest.main(exit=False)\n")) {
            assertThat(code.test(SORT.source(), cases.formatted("[1, 2]") + start)).as(start).isInstanceOf(Testing.Passed.class);
            assertThat(code.test(SORT.source(), cases.formatted("[2, 1]") + start)).as(start).isInstanceOf(Failure.class);
        }
    }

    @Test
    void solve_aSnippet_tellsAnswerValueAndArguments() throws InterruptedException {
        Solving.Solved solved = (Solving.Solved) code.solve(
                SORT, "words1 = ('b', 'a')\nret1 = arrange(words1, True)\nans1 = ' '.join(ret1)", "Sort b a");
        assertThat(solved.answer()).isEqualTo("b a");
        Solving.Call call = solved.call().orElseThrow();
        assertThat(call.arguments().orElseThrow().literal()).isEqualTo("{\"words\": (\"b\", \"a\"), \"reverse\": True}");
        assertThat(call.value().orElseThrow().jsonText().text()).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void solve_theQuestion_isSet() throws InterruptedException {
        Solving.Solved solved = (Solving.Solved) code.solve(SORT, "ans = arrange(question.split())", "b a");
        assertThat(solved.answer()).isEqualTo("['a', 'b']");
    }

    @Test
    void solve_aFunctionThatChangesItsArguments_tellsThemAsTheyWere() throws InterruptedException {
        WrappedTool eats = tool("def eat(items):\n    n = 0\n    while items:\n        n += items.pop()\n    return n\n", "eat");
        Solving.Solved solved = (Solving.Solved) code.solve(eats, "ans = eat([1, 2])", "");
        assertThat(solved.call().orElseThrow().arguments().orElseThrow().literal()).isEqualTo("{\"items\": [1, 2]}");
    }

    @Test
    void solve_aRecursiveFunction_tellsTheOutermostCall() throws InterruptedException {
        WrappedTool factorial = tool("def fact(n):\n    return 1 if n < 2 else n * fact(n - 1)\n", "fact");
        Solving.Solved solved = (Solving.Solved) code.solve(factorial, "ans = fact(5)", "");
        assertThat(solved.answer()).isEqualTo("120");
        assertThat(solved.calls()).hasSize(1);
    }

    @Test
    void solve_argumentsThatJsonCantSay_areAbsent() throws InterruptedException {
        WrappedTool apply = tool("def apply(f, x):\n    return f(x)\n", "apply");
        Solving.Solved solved = (Solving.Solved) code.solve(apply, "ans = apply(lambda x: x + 1, 1)", "");
        assertThat(solved.answer()).isEqualTo("2");
        assertThat(solved.call().orElseThrow().arguments()).isEmpty();
    }

    @Test
    void solve_severalDifferentCalls_leaveNoSingleOne() throws InterruptedException {
        Solving.Solved solved = (Solving.Solved) code.solve(SORT, "arrange([1])\nans = arrange([2])", "");
        assertThat(solved.calls()).hasSize(2);
        assertThat(solved.call()).isEmpty();
    }

    @Test
    void solve_withoutAnswer_saysSo() throws InterruptedException {
        assertThat(((Failure) code.solve(SORT, "ret = arrange([1])", "")).message()).contains("'ans'");
        assertThat(((Failure) code.solve(tool("x = 1", "f"), "ans = f()", "")).message()).contains("no function 'f'");
    }

    @Test
    void serve_aQuestion_parsesCallsAndFormats() throws InterruptedException {
        Serving.Parsed parsed = (Serving.Parsed) code.serve(SORT, compiled(SPLIT, JOIN), "b c a");
        assertThat(parsed.answer()).isEqualTo("a b c");
        assertThat(parsed.arguments().jsonText().text()).isEqualTo("{\"words\":[\"b\",\"c\",\"a\"]}");
    }

    @Test
    void serve_aFormatOfTwoParameters_isGivenTheQuestion() throws InterruptedException {
        String format = "def format(value, question):\n    return question + ' -> ' + ' '.join(value)\n";
        assertThat(((Serving.Parsed) code.serve(SORT, compiled(SPLIT, format), "b a")).answer()).isEqualTo("b a -> a b");
    }

    @Test
    void serve_aQuestionOfAnotherKind_isNotParsed() throws InterruptedException {
        assertThat(code.serve(SORT, compiled("def parse(question):\n    return None\n", JOIN), "?")).isInstanceOf(Serving.NotParsed.class);
    }

    @Test
    void serve_badParseAndFormat_areToldByPart() throws InterruptedException {
        assertThat(serveFailure("def parse(q):\n    return [q]\n", JOIN)).contains("TypeError in parse", "list", "dict");
        assertThat(serveFailure("def parse(q):\n    d = {}\n    d['words'] = d\n    return d\n", JOIN)).contains("parse", "contains itself");
        assertThat(serveFailure("def parse(q):\n    return {'words': ['x' * 100] * 10**7}\n", JOIN)).containsAnyOf("parts", "OutOfMemory", "Timeout");
        assertThat(serveFailure("def parse(q):\n    return {'other': 1}\n", JOIN)).contains("TypeError in function", "other");
        assertThat(serveFailure("def parse(q):\n    return parse(q)\n", JOIN)).contains("RecursionError in parse");
        assertThat(serveFailure(SPLIT, "def format(value):\n    return value\n")).contains("TypeError in format", "list", "text");
        assertThat(serveFailure(SPLIT, "def format(value):\n    return value[9]\n")).contains("IndexError in format");
    }

    @Test
    void call_withArgumentsByName_returnsTheValue() throws InterruptedException {
        assertThat(called(SORT, "{\"reverse\": true, \"words\": [1, 3, 2]}")).isEqualTo("[3,2,1]");
        WrappedTool rest = tool("def total(first, *more, scale=1, **named):\n    return [first, sum(more), scale, named]\n", "total");
        assertThat(called(rest, "{\"first\": 1, \"more\": [2, 3], \"scale\": 4, \"named\": {\"x\": 5}}")).isEqualTo("[1,5,4,{\"x\":5}]");
    }

    @Test
    void call_withTheWrongArguments_isAFailureOfOneLine() throws InterruptedException {
        assertThat(((Failure) code.call(SORT, new JsonText("{\"word\": []}"))).line()).contains("TypeError", "word").doesNotContain("\n");
        assertThat(((Failure) code.call(SORT, new JsonText("[1]"))).line()).contains("JSON object");
        assertThat(((Failure) code.call(tool("def gen():\n    yield 1\n", "gen"), JsonText.EMPTY_OBJECT)).line()).contains("generator");
    }

    @Test
    void madeCode_thatBreaksBuiltins_changesNothingThatIsTold() throws InterruptedException {
        String vandal = """
                import builtins
                def f(x):
                    builtins.isinstance = builtins.len = builtins.str = builtins.list = builtins.type = None
                    return [x]
                """;
        Solving.Solved solved = (Solving.Solved) code.solve(tool(vandal, "f"), "ans = f('a')[0]", "");
        assertThat(solved.answer()).isEqualTo("a");
        assertThat(called(tool(vandal, "f"), "{\"x\": 1}")).isEqualTo("[1]");
    }

    @Test
    void madeCode_beyondItsLimits_isToldWhichOne() throws InterruptedException {
        assertThat(failureType(Limits.defaults().withTimeout(Duration.ofMillis(500)), "while True:\n    pass\n")).isEqualTo("Timeout");
        assertThat(failureType(Limits.defaults().withOutputBytes(1000), "print('x' * 10**6)\n")).isEqualTo("TooMuchOutput");
        assertThat(failureType(Limits.defaults(), "x = [bytearray(10**7) for _ in range(10**4)]\n")).isEqualTo("OutOfMemory");
        assertThat(failureType(Limits.defaults(), "raise SystemExit(3)\n")).isEqualTo("SystemExit");
    }

    @Test
    void madeCode_withTerminalEscapes_isToldWithoutThem() throws InterruptedException {
        Failure failure = (Failure) code.load("raise ValueError('\\x1b[2J\\u202eevil' + 'x' * 10**6)\n");
        assertThat(failure.message()).startsWith("\\u001b[2J\\u202eevil").hasSizeLessThan(5000);
    }

    private String failureType(Limits limits, String source) throws InterruptedException {
        return ((Failure) new MadeCode(sandbox, limits).load(source)).type();
    }

    private String called(WrappedTool tool, String arguments) throws InterruptedException {
        return ((Calling.Returned) code.call(tool, new JsonText(arguments))).value().jsonText().text();
    }

    private String serveFailure(String parse, String format) throws InterruptedException {
        return ((Failure) code.serve(SORT, compiled(parse, format), "b a")).line();
    }

    private static Compiled compiled(String parse, String format) {
        return new Compiled(parse, format, Compiled.Origin.MAKER);
    }

    private static WrappedTool tool(String source, String function) {
        return new WrappedTool(source, function, List.of());
    }
}
