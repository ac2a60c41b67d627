package dev.toolwright.sandbox.check;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.sandbox.graalpy.GraalPyEngine;
import dev.toolwright.sandbox.graalpy.GraalPyHome;
import dev.toolwright.tool.JsonText;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells whether an engine runs on this machine, and proves with real attacks that its walls hold. Takes a few seconds. */
public final class SandboxCheck {

    /** Plenty of time for what is to end by itself: a busy machine is no failing wall. */
    private static final Limits LIMITS =
            Limits.defaults().withTimeout(Duration.ofSeconds(30)).withOutputBytes(4096);
    private static final Limits SHORT = LIMITS.withTimeout(Duration.ofSeconds(1));

    private static final List<Probe> PROBES = List.of(
            new Probe("an honest call is answered", "ans = sum([20, 22])", returned("42")),
            new Probe("an endless loop is stopped", "while True:\n    pass", Verdict.TimedOut.class::isInstance, SHORT),
            new Probe("memory is bounded", "ans = len([0] * 10**9)", Verdict.OutOfMemory.class::isInstance),
            new Probe("output is bounded", "while True:\n    print('x' * 1000)", Verdict.TooMuchOutput.class::isInstance),
            new Probe("the host's files are out of reach", "ans = open('/etc/passwd').read()", raised()),
            new Probe("nothing can be written", "open('/tmp/sandbox-check', 'w').write('x')", raised()),
            new Probe("there is no network", "import socket\nsocket.socket().connect(('127.0.0.1', 9))", raised()),
            new Probe("no process can be started", "import os\nos.posix_spawn('/bin/true', ['true'], {})", raised()),
            new Probe("the environment is empty", "import os\nans = len([n for n in os.environ if n in ('PATH', 'HOME')])", returned("0")),
            new Probe("a call may break its interpreter", "import builtins\nbuiltins.len = None\nans = 1", returned("1")),
            new Probe("and the next one has its own", "ans = len('abc')", returned("3")));

    private SandboxCheck() {}

    /** What was found out about one engine. */
    public sealed interface Finding {}

    /**
     * It runs here.
     *
     * @param engine name and version
     * @param started how long it took until it was ready
     * @param proofs what was tried
     */
    public record Usable(String engine, Duration started, List<Proof> proofs) implements Finding {
        public Usable {
            proofs = List.copyOf(proofs);
        }

        /** Whether every wall held. */
        public boolean safe() {
            return proofs.stream().allMatch(Proof::held);
        }
    }

    /**
     * It does not run here.
     *
     * @param reason what is missing, and what to do
     */
    public record Unusable(String engine, String reason) implements Finding {}

    /**
     * One wall, tried.
     *
     * @param claim what should be so
     * @param held whether it was
     * @param seen the verdict's name
     */
    public record Proof(String claim, boolean held, String seen) {}

    private record Probe(String claim, String code, Predicate<Verdict> holds, Limits limits) {
        Probe(String claim, String code, Predicate<Verdict> holds) {
            this(claim, code, holds, LIMITS);
        }
    }

    private interface Start {
        Sandbox engine() throws InterruptedException;
    }

    /** Starts CPython under bubblewrap, tries its walls and stops it again. */
    public static Finding bubblewrap() throws InterruptedException {
        return of(() -> BubblewrapEngine.start(1));
    }

    /**
     * Starts GraalPy, tries its walls and stops it again.
     *
     * @param notices is told when something is fetched or prepared first, which is not counted as starting
     */
    public static Finding graalPy(GraalPyHome home, Consumer<String> notices) throws InterruptedException {
        try {
            GraalPyEngine.install(home, notices);
        } catch (SandboxUnavailableException e) {
            return new Unusable(e.engine(), e.reason());
        }
        return of(() -> GraalPyEngine.start(home, 1, notices));
    }

    private static Finding of(Start start) throws InterruptedException {
        long began = System.nanoTime();
        try (Sandbox sandbox = start.engine()) {
            Duration started = Duration.ofNanos(System.nanoTime() - began);
            return of(sandbox, started);
        } catch (SandboxUnavailableException e) {
            return new Unusable(e.engine(), e.reason());
        }
    }

    static Usable of(Sandbox sandbox, Duration started) throws InterruptedException {
        List<Proof> proofs = new java.util.ArrayList<>();
        for (Probe probe : PROBES) {
            Verdict verdict = sandbox.run(Program.script(probe.code(), "ans"), JsonText.EMPTY_OBJECT, probe.limits());
            proofs.add(new Proof(probe.claim(), probe.holds().test(verdict), verdict.getClass().getSimpleName()));
        }
        return new Usable(sandbox.engine(), started, proofs);
    }

    private static Predicate<Verdict> returned(String value) {
        return verdict -> verdict instanceof Verdict.Returned returned && returned.value().text().equals(value);
    }

    private static Predicate<Verdict> raised() {
        return Verdict.Raised.class::isInstance;
    }
}
