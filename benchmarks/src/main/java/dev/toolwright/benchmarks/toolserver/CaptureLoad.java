package dev.toolwright.benchmarks.toolserver;

import dev.toolwright.Settings;
import dev.toolwright.Toolwright;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.ToolServerSettings;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.gateway.snapshot.SnapshotSettings;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the calls of the benchmark through a tool server and captures them into a home folder. */
public final class CaptureLoad {

    private static final int AT_ONCE = 64;

    private CaptureLoad() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("tool-server-benchmark", () -> {
            Arguments arguments = Arguments.parse(words, Set.of("--calls", "--document"), 2);
            run(URI.create(arguments.places().getFirst()), Path.of(arguments.places().getLast()),
                    Path.of(arguments.find("--document").orElseThrow()), arguments.number("--calls", 100_000));
        });
    }

    private static void run(URI url, Path home, Path document, int calls) throws InterruptedException {
        Settings settings = Settings.defaults(home)
                .withGateway(GatewaySettings.defaults().withToolServer(ToolServerSettings.of(url).withTimeout(Duration.ofSeconds(60))))
                .withSnapshot(SnapshotSettings.of(SnapshotMode.CAPTURE));
        Instant began = Instant.now();
        try (Toolwright toolwright = Toolwright.builder().settings(settings).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            toolwright.catalog().importFrom(DocumentSource.of(document), ImportOptions.defaults());
            ToolCaller caller = toolwright.caller("benchmark");
            List<String> names = new ArrayList<>();
            for (int api = 0; api < LoadedCalls.APIS; api++) {
                names.add(toolwright.catalog().find(LoadedCalls.operation(api)).map(CatalogEntry::tool).orElseThrow().name());
            }
            AtomicInteger next = new AtomicInteger();
            List<Callable<Integer>> clients = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                clients.add(() -> capture(caller, names, next, calls));
            }
            int captured = 0;
            for (Future<Integer> client : threads.invokeAll(clients)) {
                captured += client.get();
            }
            System.out.printf("captured %d calls in %d s%n", captured, Duration.between(began, Instant.now()).toSeconds());
        } catch (ExecutionException | IOException e) {
            throw new IllegalArgumentException("capturing: " + e.getMessage(), e);
        }
    }

    private static int capture(ToolCaller caller, List<String> names, AtomicInteger next, int calls) throws InterruptedException {
        int captured = 0;
        for (int call = next.getAndIncrement(); call < calls; call = next.getAndIncrement()) {
            Observation observation = caller.call(
                    new ToolCall(Integer.toString(call), names.get(call % LoadedCalls.APIS), LoadedCalls.arguments(call)), Instant.now().plusSeconds(60));
            captured += observation.status() == ObservationStatus.OK ? 1 : 0;
        }
        return captured;
    }
}
