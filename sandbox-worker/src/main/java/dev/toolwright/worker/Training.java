package dev.toolwright.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** What a JVM goes through to learn what a worker loads: a few calls such as made tools are. */
final class Training {

    private Training() {}

    static void run(String runner) throws IOException, InterruptedException, ExecutionException {
        Worker worker = new Worker(runner);
        for (Request request : List.of(
                call("def add(a, b):\n    return a + b\n", "function", "add", "[1, 2]"),
                call(Worker.resource("training.py"), "script", "ans", "{\"text\": \"2 apples, 3 pears\"}"),
                call("def fail():\n    return 1 / 0\n", "function", "fail", "{}"))) {
            worker.serve(request, _ -> {});
        }
    }

    private static Request call(String code, String kind, String entry, String arguments) {
        return new Request(code, kind, entry, arguments, Duration.ofMinutes(1), 1 << 16, 1 << 20);
    }
}
