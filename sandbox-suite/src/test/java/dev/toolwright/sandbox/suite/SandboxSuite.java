package dev.toolwright.sandbox.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Output;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.tool.JsonText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What honest programs get from a sandbox, the same for every engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
public abstract class SandboxSuite {

    private static final Program ADD = Program.function("def add(a, b=10):\n    return a + b\n", "add");
    private static final Limits PLENTY = Limits.defaults().withTimeout(Duration.ofSeconds(45));
    private static final Program FOREVER = Program.script("while True:\n    pass\n", "ans");

    private PooledSandbox sandbox;

    /** Starts the engine with so many workers; skips where it can't run. */
    protected abstract PooledSandbox start(int workers) throws InterruptedException;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = start(2);
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void function_givenAnObject_takesArgumentsByName() throws InterruptedException {
        assertThat(value(run(ADD, "{\"b\": 2, \"a\": 1}"))).isEqualTo("3");
    }

    @Test
    void function_givenAnArray_takesArgumentsInOrder() throws InterruptedException {
        assertThat(value(run(ADD, "[\"x\", \"y\"]"))).isEqualTo("\"xy\"");
        assertThat(value(run(ADD, "[1]"))).isEqualTo("11");
    }

    @Test
    void function_missing_isRaisedByName() throws InterruptedException {
        Verdict verdict = run(Program.function("x = 1", "add"), "{}");
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Raised.class, raised -> {
            assertThat(raised.type()).isEqualTo("NameError");
            assertThat(raised.message()).contains("'add'");
        });
    }

    @Test
    void script_findsItsArgumentsSet_andLeavesItsValue() throws InterruptedException {
        assertThat(value(run(Program.script("ans = [item * 2 for item in items]", "ans"), "{\"items\": [1, 2]}")))
                .isEqualTo("[2, 4]");
    }

    @Test
    void arguments_thatAreNoJson_areRefused() throws InterruptedException {
        for (String arguments : List.of("", "{", "{\"a\": NaN}", "3", "\"text\"", "[".repeat(100_000))) {
            assertThat(run(ADD, arguments)).as(arguments).isInstanceOfAny(Verdict.Refused.class);
        }
    }

    @Test
    void output_ofBothStreams_isKeptApart() throws InterruptedException {
        Verdict verdict = run(Program.script("import sys\nprint('äö')\nprint('err', file=sys.stderr)\nans = 1", "ans"), "{}");
        assertThat(verdict.output()).isEqualTo(new Output("äö\n", "err\n"));
    }

    @Test
    void error_tellsTypeMessageAndTheCodesOwnLines() throws InterruptedException {
        Verdict verdict = run(Program.function("def f(x):\n    return 10 / x\n", "f"), "{\"x\": 0}");
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Raised.class, raised -> {
            assertThat(raised.type()).isEqualTo("ZeroDivisionError");
            assertThat(raised.message()).isEqualTo("division by zero");
            assertThat(raised.traceback()).contains("line 2, in f", "return 10 / x").doesNotContain("execute");
        });
    }

    @Test
    void refusal_saysWhatAndWhere() throws InterruptedException {
        Verdict verdict = run(Program.script("ans = {'a': [1, b'x']}", "ans"), "{}");
        assertThat(verdict).isInstanceOfSatisfying(
                Verdict.Refused.class, refused -> assertThat(refused.reason()).contains("bytes", "value[\"a\"][1]"));
    }

    @Test
    void halfASurrogatePair_crossesBothWays() throws InterruptedException {
        assertThat(value(run(ADD, "{\"a\": \"\\ud800\", \"b\": \"\"}"))).isEqualTo("\"\\ud800\"");
        assertThat(value(run(Program.script("ans = len('''\uD83D\uDE00''')", "ans"), "{}"))).isEqualTo("1");
        assertThat(run(Program.script("ans = '\uD800'", "ans"), "{}")).isInstanceOfAny(Verdict.Returned.class, Verdict.Raised.class);
    }

    @Test
    void standardLibrary_isThere() throws InterruptedException {
        String code = """
                import bisect, collections, datetime, decimal, fractions, functools, heapq, itertools, math, re, statistics, string
                from dataclasses import dataclass
                @dataclass
                class Point:
                    x: int
                ans = [str(datetime.date(2024, 2, 28) + datetime.timedelta(days=2)), str(fractions.Fraction(6, 4)),
                       Point(3).x, re.findall(r"\\d+", "a1b22"), list(itertools.permutations([1, 2]))]
                """;
        assertThat(value(run(Program.script(code, "ans"), "{}")))
                .isEqualTo("[\"2024-03-01\", \"3/2\", 3, [\"1\", \"22\"], [[1, 2], [2, 1]]]");
    }

    @Test
    void sets_haveTheSameOrderInEveryWorker() throws InterruptedException {
        Program program = Program.script("ans = list({'alpha', 'beta', 'gamma', 'delta', 'epsilon'})", "ans");
        String first = value(run(program, "{}"));
        try (PooledSandbox other = start(1)) {
            assertThat(value(other.run(program, JsonText.EMPTY_OBJECT, PLENTY))).isEqualTo(first);
        }
    }

    @Test
    void timeout_isReportedWithWhatWasPrinted_andTheNextCallIsServed() throws InterruptedException {
        Verdict verdict = sandbox.run(FOREVER, JsonText.EMPTY_OBJECT, Limits.defaults().withTimeout(Duration.ofMillis(300)));
        assertThat(verdict).isInstanceOf(Verdict.TimedOut.class);
        assertThat(verdict.spent().wall()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(value(run(ADD, "[1, 2]"))).isEqualTo("3");
    }

    @Test
    void worker_killedFromOutside_isReplaced() throws InterruptedException {
        for (long pid : sandbox.pids()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
        for (int i = 0; i < 3; i++) {
            run(ADD, "[1, 2]"); // a worker that was killed may be noticed only now: that call is told so
        }
        assertThat(value(run(ADD, "[1, 2]"))).isEqualTo("3");
    }

    @Test
    void worker_killedInTheMidstOfACall_isACrash_andTheNextCallIsServed() throws Exception {
        try (PooledSandbox one = start(1);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Verdict> hanging = threads.submit(
                    () -> one.run(FOREVER, JsonText.EMPTY_OBJECT, Limits.defaults().withTimeout(Duration.ofHours(1))));
            while (one.running() == 0) {
                Thread.onSpinWait();
            }
            one.pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            assertThat(hanging.get()).isInstanceOf(Verdict.Crashed.class);
            assertThat(value(one.run(ADD, new JsonText("[1, 2]"), PLENTY))).isEqualTo("3");
        }
    }

    @Test
    void program_killed_leavesNoWorkerBehind() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"), SandboxHolder.class.getName(), getClass().getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> workers = program.inputReader().lines().takeWhile(line -> !line.isEmpty()).map(Long::valueOf).toList();
        assertThat(workers).isNotEmpty();
        program.destroyForcibly();
        for (long pid : workers) {
            ProcessHandle.of(pid).ifPresent(worker -> assertThat(worker.onExit()).succeedsWithin(Duration.ofSeconds(60)));
        }
    }

    @Test
    void workers_serveCallsAtOnce_andNoMoreThanThereAre() throws Exception {
        Callable<Verdict> call = () -> run(ADD, "[20, 22]");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Verdict> each : threads.invokeAll(java.util.Collections.nCopies(20, call))) {
                assertThat(value(each.get())).isEqualTo("42");
            }
        }
        assertThat(sandbox.pids()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void interruptedCall_isStopped_andItsWorkerReplaced() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Verdict> hanging =
                    threads.submit(() -> sandbox.run(FOREVER, JsonText.EMPTY_OBJECT, Limits.defaults().withTimeout(Duration.ofHours(1))));
            hanging.cancel(true);
        }
        assertThat(value(run(ADD, "[1, 2]"))).isEqualTo("3");
    }

    @Test
    void closing_endsCallsInProgressAndAllWorkers() throws Exception {
        PooledSandbox closing = start(1);
        List<Long> pids = closing.pids();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Verdict> hanging =
                    threads.submit(() -> closing.run(FOREVER, JsonText.EMPTY_OBJECT, Limits.defaults().withTimeout(Duration.ofSeconds(30))));
            closing.close();
            assertThat(outcome(hanging)).containsAnyOf("Crashed", "SandboxUnavailableException");
        }
        for (long pid : pids) {
            ProcessHandle.of(pid).ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20)));
        }
        assertThatThrownBy(() -> closing.run(ADD, JsonText.EMPTY_OBJECT, Limits.defaults()))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("closed");
    }

    private static String outcome(Future<Verdict> call) throws InterruptedException {
        try {
            return call.get().toString();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        }
    }

    private Verdict run(Program program, String arguments) throws InterruptedException {
        return sandbox.run(program, new JsonText(arguments), PLENTY);
    }

    private static String value(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Returned.class);
        return ((Verdict.Returned) verdict).value().text();
    }
}
