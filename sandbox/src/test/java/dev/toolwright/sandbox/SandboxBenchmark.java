package dev.toolwright.sandbox;

import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.sandbox.graalpy.GraalPyEngine;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.tool.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Medians of a warm call and of the first answer of both engines, and the memory of a worker, beside a process for every
 * call and a bare persistent CPython, which isolates nothing. Run by {@code scripts/sandbox-benchmark}.
 */
final class SandboxBenchmark {

    private static final String CODE = "def add(a, b):\n    return a + b\n";
    private static final int CALLS = 300;
    private static final int STARTS = 7;

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private interface Start {
        PooledSandbox engine() throws InterruptedException;
    }

    private SandboxBenchmark() {}

    /** Takes GraalPy's folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path graalPy = Path.of(arguments[0]);
        measure("bubblewrap", STARTS, () -> BubblewrapEngine.start(1));
        measure("GraalPy", STARTS, () -> GraalPyEngine.start(graalPy, 1));
        print("a CPython process for every call", STARTS * 3, SandboxBenchmark::processPerCall);
        persistent();
    }

    private static void measure(String engine, int starts, Start start) throws IOException, InterruptedException {
        Program add = Program.function(CODE, "add");
        JsonText two = new JsonText("[1, 2]");
        print(engine + ", first answer", starts, () -> {
            try (PooledSandbox sandbox = start.engine()) {
                sandbox.run(add, two, Limits.defaults());
            }
        });
        try (PooledSandbox sandbox = start.engine()) {
            print(engine + ", warm call", CALLS, () -> sandbox.run(add, two, Limits.defaults()));
            List<Long> inside = new ArrayList<>();
            for (int i = 0; i < CALLS / 3; i++) {
                inside.add(sandbox.run(add, two, Limits.defaults()).spent().wall().toNanos());
            }
            Collections.sort(inside);
            System.out.printf("%-38s median %9.3f ms%n", engine + ", of that in the interpreter", inside.get(inside.size() / 2) / 1e6);
            System.out.printf("%-38s %5.0f MB%n", engine + ", memory of a worker", residentBytes(sandbox.pids()) / 1e6);
        }
    }

    /** Of the processes and all that they started, as Linux counts it; 0 elsewhere. */
    private static long residentBytes(List<Long> pids) throws IOException {
        List<Long> all = new ArrayList<>(pids);
        pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(handle -> handle.descendants().forEach(child -> all.add(child.pid()))));
        long kilobytes = 0;
        for (long pid : all) {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            if (Files.isReadable(status)) {
                kilobytes += Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            }
        }
        return kilobytes * 1024;
    }

    private static void processPerCall() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/usr/bin/python3", "-S", "-c", CODE + "print(add(1, 2))").start();
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    private static void persistent() throws IOException, InterruptedException {
        String loop = CODE + "import json, sys\nfor line in sys.stdin:\n    print(json.dumps(add(*json.loads(line))), flush=True)\n";
        Process process = new ProcessBuilder("/usr/bin/python3", "-S", "-c", loop).start();
        try (var writer = process.outputWriter(); BufferedReader reader = process.inputReader()) {
            print("bare persistent CPython, warm call", CALLS, () -> {
                writer.write("[1, 2]\n");
                writer.flush();
                reader.readLine();
            });
        } finally {
            process.destroyForcibly();
        }
    }

    private static void print(String what, int times, Act act) throws IOException, InterruptedException {
        act.run();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            act.run();
            nanos.add(System.nanoTime() - began);
        }
        Collections.sort(nanos);
        long median = nanos.get(times / 2);
        System.out.printf("%-38s median %9.3f ms, best %9.3f ms, %8.0f/s%n", what, median / 1e6, nanos.getFirst() / 1e6, 1e9 / median);
    }
}
