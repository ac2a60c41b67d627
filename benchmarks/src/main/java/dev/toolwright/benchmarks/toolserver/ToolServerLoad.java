package dev.toolwright.benchmarks.toolserver;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls a tool server over 1, 64 and 1,024 connections, each with the next call as soon as it has the last one's answer, and
 * prints calls a second and the 99th percentile: {@code scripts/tool-server-benchmark} says how it is called.
 */
public final class ToolServerLoad {

    private static final int[] CONNECTIONS = {1, 64, 1024};
    /** A server whose code is compiled as it runs is measured when it gets no faster any more, by a twentieth a round. */
    private static final int WARM_UP_SECONDS = 10;
    private static final int WARM_UP_ROUNDS = 8;
    private static final double FASTER = 1.05;

    private final URI url;
    private final int calls;
    private final HttpSender sender;

    private ToolServerLoad(URI url, int calls, HttpSender sender) {
        this.url = url;
        this.calls = calls;
        this.sender = sender;
    }

    public static void main(String[] words) throws InterruptedException {
        Script.main("tool-server-benchmark", () -> {
            Arguments arguments = Arguments.parse(words, Set.of("--calls", "--seconds", "--name"), 1);
            try (HttpSender sender = HttpSender.open()) {
                ToolServerLoad load = new ToolServerLoad(URI.create(arguments.places().getFirst()), arguments.number("--calls", 100_000), sender);
                load.run(arguments.find("--name").orElse("tool server"), arguments.number("--seconds", 10));
            }
        });
    }

    private void run(String name, int seconds) throws InterruptedException {
        warmUp();
        for (int connections : CONNECTIONS) {
            long[] nanos = measure(connections, seconds);
            Arrays.sort(nanos);
            System.out.printf("%-24s %5d connections: %8.0f calls/s, p50 %7.2f ms, p99 %7.2f ms%n",
                    name, connections, nanos.length / (double) seconds, millis(nanos, 0.5), millis(nanos, 0.99));
        }
    }

    private void warmUp() throws InterruptedException {
        int best = 0;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            int calls = measure(CONNECTIONS[1], WARM_UP_SECONDS).length;
            if (calls < best * FASTER) {
                return;
            }
            best = calls;
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    private long[] measure(int connections, int seconds) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<List<Long>>> clients = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            clients.add(() -> client(next, end));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : threads.invokeAll(clients)) {
                all.addAll(client.get());
            }
            return all.stream().mapToLong(Long::longValue).toArray();
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(url + ": " + e.getMessage(), e);
        }
    }

    private List<Long> client(AtomicInteger next, long end) throws InterruptedException {
        List<Long> took = new ArrayList<>();
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            int call = Math.floorMod(next.getAndIncrement() * 7919, calls);
            HttpReply reply = sender.send(
                    HttpCall.postJson(url, LoadedCalls.request(call)).withAddressRule(AddressRule.ANY), Instant.now().plusSeconds(60));
            if (reply.status() != 200 || !reply.text().startsWith("{\"error\": \"\"")) {
                throw new IllegalArgumentException("unexpected answer: " + reply.status() + " " + reply.text());
            }
            took.add(System.nanoTime() - began);
        }
        return took;
    }
}
