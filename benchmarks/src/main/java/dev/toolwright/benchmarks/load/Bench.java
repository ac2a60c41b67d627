package dev.toolwright.benchmarks.load;

import dev.toolwright.AskOptions;
import dev.toolwright.Batch;
import dev.toolwright.Offers;
import dev.toolwright.Toolwright;
import dev.toolwright.budget.Budget;
import dev.toolwright.chat.Role;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.ToolServerSettings;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.RunListener;
import dev.toolwright.runs.RunReport;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.SolverSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Toolwright as a user has it: model over HTTP with retries and breaker, tools over HTTP, tree, journal, answer files. */
final class Bench implements AutoCloseable {

    /** No chain ends at it: the server says when. */
    private static final int DEEP = 10_000;

    private final Toolwright toolwright;
    private final String server;
    private final Path folder;
    private final Offers.Offer offer;
    private final AskOptions options;
    private int rounds;

    private Bench(Toolwright toolwright, String server, Path folder, Offers.Offer offer, AskOptions options) {
        this.toolwright = toolwright;
        this.server = server;
        this.folder = folder;
        this.offer = offer;
        this.options = options;
    }

    static Bench open(Path folder, String modelServer, String toolServer, String strategy) {
        ModelsConfig models = ModelsConfig.defaults()
                .with(Role.SOLVER, ModelSpec.parse("openai:scripted"));
        models = models.withEndpoints(models.endpoints()
                .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(URI.create(modelServer + "/v1"))));
        Toolwright toolwright =
                Toolwright.builder().home(folder.resolve("home")).models(models).build();
        Map<String, ToolServerOperation> operations = SampleTools.operations();
        Gateway caller = new Gateway(
                name -> Optional.ofNullable(operations.get(name)).map(operation -> new Target("sample", operation)),
                toolwright.sender(),
                Credentials.none(),
                GatewaySettings.defaults().withToolServer(ToolServerSettings.of(URI.create(toolServer + "/virtual"))),
                Clock.systemUTC());
        return new Bench(
                toolwright,
                modelServer,
                folder,
                new Offers.Offer(SampleTools.toolbox(), caller),
                AskOptions.defaults()
                        .withStrategy(strategy)
                        .withBudget(Budget.defaults().withModelCalls(Budget.UNLIMITED))
                        .withSearch(SolverSettings.defaults().withMaxDepth(DEEP)));
    }

    Round round(int instructions, int parallel) {
        Path answers = folder.resolve("round-" + ++rounds);
        List<Instruction> all = IntStream.range(0, instructions)
                .mapToObj(i -> new Instruction(String.valueOf(i), question(i), List.of()))
                .toList();
        RunSettings settings =
                RunSettings.defaults(answers, new NativeFormat()).withParallel(parallel);
        Meter meter = Meter.start();
        RunReport report = toolwright
                .run(new Batch(all, _ -> offer, options, settings))
                .go(RunListener.NONE);
        Round round = meter.stop(report.usage());
        if (!report.complete()) {
            throw new IllegalArgumentException(report.failures().size() + " instructions failed, the first because: "
                    + report.failures().getFirst().reason());
        }
        return round;
    }

    /** One instruction by itself, with nothing written to disk. */
    Solution solve(int number) throws InterruptedException {
        return toolwright.solve(question(number), offer.toolbox(), offer.caller(), options);
    }

    /** What the server did so far. */
    ServerWork serverWork() throws InterruptedException {
        return ServerWork.ask(toolwright.sender(), server);
    }

    private static String question(int number) {
        return "Find out what loaf number " + number + " costs.";
    }

    @Override
    public void close() {
        toolwright.close();
    }
}
