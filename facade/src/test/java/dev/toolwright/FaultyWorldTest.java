package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.chat.Role;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.resilience.RetryPolicy;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.operation.Reach;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.RunListener;
import dev.toolwright.runs.RunReport;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solver.SolverSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches over loopback whose model and API fail in every way, beside the same batch without faults. */
class FaultyWorldTest {

    private static final int INSTRUCTIONS = 60;

    @TempDir
    private Path folder;

    private final LoopbackWorld vendor = LoopbackWorld.start(7);
    private final LoopbackWorld api = LoopbackWorld.start(11);

    @BeforeEach
    void importTheApi() {
        try (Toolwright toolwright = toolwright(Duration.ZERO, notice -> {})) {
            toolwright.importFrom(api.uri("/openapi.json"), ImportOptions.defaults().withReach(Reach.PRIVATE));
        }
    }

    @AfterEach
    void close() {
        vendor.close();
        api.close();
    }

    @Test
    void batch_everyKindOfFault_everyInstructionEndsWithTheTreeOfAFaultlessWorld() throws IOException {
        RunReport calm = run("calm", Duration.ZERO, notice -> {});
        vendor.turnFaulty();
        api.turnFaulty();
        RunReport faulty = run("faulty", Duration.ZERO, notice -> {});

        assertThat(vendor.faults()).isGreaterThan(INSTRUCTIONS / 2);
        assertThat(api.faults()).isGreaterThan(INSTRUCTIONS / 4);
        assertThat(faulty.complete()).isTrue();
        assertThat(faulty.failures()).isEmpty();
        Map<String, String> expected = answers("calm");
        Map<String, String> answers = answers("faulty");
        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        // a call that hangs is not made twice: its budget of retries is none
        expected.keySet().removeIf(id -> answers.getOrDefault(id, "").contains("timed_out"));
        answers.keySet().retainAll(expected.keySet());
        assertThat(answers).hasSizeGreaterThan(INSTRUCTIONS / 2).isEqualTo(expected);
        assertThat(calm.outcomes().keySet()).as("a world in which much happens").hasSizeGreaterThan(1);
    }

    @Test
    void batch_modelGoesAndComesBack_waitsAndEndsAsIfNothingHadHappened() throws Exception {
        run("calm", Duration.ZERO, notice -> {});
        AtomicInteger asked = new AtomicInteger();
        BlockingQueue<String> notices = new LinkedBlockingQueue<>();
        vendor.onAsk(() -> {
            if (asked.incrementAndGet() == INSTRUCTIONS) {
                Thread.ofVirtual().start(vendor::goAway);
            }
        });
        Thread comeback = Thread.ofVirtual().start(() -> {
            try {
                assertThat(notices.take()).contains("openai:scripted cannot be reached at", "waiting for it, 60 s at most");
                vendor.comeBack();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });

        RunReport report = run("interrupted", Duration.ofMinutes(1), notices::add);

        comeback.interrupt();
        comeback.join();
        assertThat(report.complete()).as(report.failures().toString()).isTrue();
        assertThat(notices.take()).startsWith("openai:scripted answers again, after ");
        assertThat(answers("interrupted")).isEqualTo(answers("calm"));
    }

    private RunReport run(String name, Duration patience, Consumer<String> notices) {
        try (Toolwright toolwright = toolwright(patience, notices)) {
            AskOptions options = AskOptions.defaults()
                    .withTools(List.of("look_for_world"))
                    .withSearch(SolverSettings.defaults().withMaxDepth(8));
            List<Instruction> instructions = IntStream.range(0, INSTRUCTIONS)
                    .mapToObj(i -> new Instruction("q" + i, "What is behind number " + i + "?", List.of("look_for_world")))
                    .toList();
            RunSettings settings = RunSettings.defaults(folder.resolve(name), new NativeFormat()).withParallel(16);
            return toolwright
                    .run(new Batch(instructions, toolwright.catalogOffers(options), options, settings))
                    .go(RunListener.NONE);
        }
    }

    private Toolwright toolwright(Duration patience, Consumer<String> notices) {
        ModelsConfig models = ModelsConfig.defaults()
                .with(Role.SOLVER, ModelSpec.parse("openai:scripted"))
                .withTimeout(Duration.ofSeconds(3))
                .withPatience(patience)
                .withRetries(RetryPolicy.defaults().withWaits(Duration.ofMillis(1), Duration.ofMillis(8)))
                .withEndpoints(ModelsConfig.defaults()
                        .endpoints()
                        .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(vendor.uri("/v1"))));
        return Toolwright.builder()
                .settings(Settings.defaults(folder.resolve("home"))
                        .withModels(models)
                        .withGateway(GatewaySettings.defaults().withTimeout(Duration.ofSeconds(3)))
                        .withNotices(notices))
                .build();
    }

    private Map<String, String> answers(String name) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                answers.put(file.getFileName().toString(), Files.readString(file).replaceFirst("\"tookMs\" ?: ?\\d+", ""));
            }
        }
        return answers;
    }
}
