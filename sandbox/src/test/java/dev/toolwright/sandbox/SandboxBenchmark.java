package dev.toolwright.sandbox;

import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.tool.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Medians of a warm call and of the first answer, beside a process for every call and a bare persistent CPython, which
 * isolates nothing. Run by {@code scripts/sandbox-benchmark}.
 */
final class SandboxBenchmark {

    private static final String CODE = "def add(a, b):\n    return a + b\n";
    private static final int CALLS = 300;
    private static final int STARTS = 7;

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private SandboxBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Program add = Program.function(CODE, "add");
        JsonText two = new JsonText("[1, 2]");
        print("bubblewrap, first answer", STARTS, () -> {
            try (Sandbox sandbox = BubblewrapEngine.start(1)) {
                sandbox.run(add, two, Limits.defaults());
            }
        });
        try (Sandbox sandbox = BubblewrapEngine.start(1)) {
            print("bubblewrap, warm call", CALLS, () -> sandbox.run(add, two, Limits.defaults()));
        }
        print("a CPython process for every call", STARTS * 3, SandboxBenchmark::processPerCall);
        persistent();
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
