package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.Batch;
import dev.toolwright.Offers;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.RunOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SolvingOptions;
import dev.toolwright.cli.session.Stopper;
import dev.toolwright.cli.session.StrategyOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.runs.Run;
import dev.toolwright.runs.RunReport;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.answer.AnswerFormat;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.runs.answer.ToolBenchFormat;
import dev.toolwright.solver.strategy.Strategies;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Solves a file of instructions. */
@Command(
        name = "batch",
        description = "Solve a file of instructions, many at once. What is done stays done: run the same command again to go on.",
        footer = {
            "",
            "FILE is a ToolBench query file or JSON lines:",
            "  {\"id\": \"1\", \"instruction\": \"…\", \"tools\": [\"name\", …], \"gold\": [\"fact\", …]}",
            "id, tools and gold may be missing. With gold the answers are checked and counted.",
            "With --json-lines, \"run\" is the id of the instruction that an event belongs to.",
            "",
            "Exit status: 0 all ran, 1 something failed or is left, 2 wrong arguments."
        })
public final class BatchCommand implements Callable<Integer> {

    @Option(names = "--instructions", paramLabel = "FILE", required = true, description = "What to solve.")
    @SuppressWarnings("NullAway.Init") // required
    private Path instructions;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the answer files go.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(names = "--catalog", paramLabel = "PATH",
            description = "For query files: ToolBench's folder of tool files (toolenv/tools). Default: the catalogue.")
    private @Nullable Path catalog;

    @Option(names = "--tool-server", paramLabel = "URL",
            description = "The server that calls ToolBench's tools, http://HOST:PORT/virtual.")
    private @Nullable String toolServer;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = NativeFormat.NAME,
            description = "Form of the answer files: native or toolbench. Default: ${DEFAULT-VALUE}.")
    private String format = NativeFormat.NAME;

    @Option(names = "--seed", paramLabel = "N",
            description = "Sent to models that know a seed, another for each instruction. Default: none is sent.")
    private @Nullable Long seed;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private StrategyOption strategy = new StrategyOption();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    private final Surroundings surroundings;

    public BatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        AskOptions unseeded = solving.apply(strategy.apply(run.askOptions()));
        AskOptions options = seed == null ? unseeded : unseeded.withSeed(seed);
        BatchInput input = BatchInput.read(surroundings.folder().resolve(instructions));
        Path folder = surroundings.folder().resolve(out);
        try (Session session = solving.open(
                surroundings, choices -> run.apply(choices).withToolServer(Optional.ofNullable(toolServer)))) {
            RunSettings settings = RunSettings.defaults(folder, format(options))
                    .withParallel(run.parallel())
                    .withOverwrite(run.overwrite())
                    .withSeed(seed == null ? RunSettings.DEFAULT_SEED : seed)
                    .withRecorded(solving.recorded(session, options));
            Batch batch = new Batch(input.instructions(), offers(session, input, options), options, settings);
            RunReport report = go(session.toolwright().run(batch));
            new BatchPrinter(surroundings.terminal(), out, solving.form())
                    .print(report, input.gold().isEmpty() ? null : input.check(folder));
            return (report.complete() ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private RunReport go(Run run) {
        try (Stopper _ = Stopper.of(run::stop);
                BatchProgress progress = new BatchProgress(
                        surroundings.terminal(), solving.verbose(), EventLines.of(solving.form(), surroundings))) {
            return run.go(progress);
        }
    }

    private Offers offers(Session session, BatchInput input, AskOptions options) throws InterruptedException {
        if (input.queries().isEmpty()) {
            if (catalog != null) {
                throw CommandFailure.usage("--catalog goes with a ToolBench query file; "
                        + "JSON lines use the catalogue in TOOLWRIGHT_HOME");
            }
            session.ensureBuiltInApis();
            return session.toolwright().catalogOffers(options);
        }
        if (options.moreTools() > 0) {
            throw CommandFailure.usage("--more-tools looks tools up in the catalogue; "
                    + "the tool server of a ToolBench query file calls none of those");
        }
        return new ToolBenchInput(input.queries(), session, surroundings)
                .offers(catalog, toolServer, solving.toolBench());
    }

    private AnswerFormat format(AskOptions options) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case NativeFormat.NAME -> new NativeFormat();
            case ToolBenchFormat.NAME -> ToolBenchFormat.of(
                    Strategies.parse(options.strategy(), options.search()), options.budget(), solving.toolBench());
            default -> throw CommandFailure.usage("--format: there is no '" + format + "'; known: native, toolbench");
        };
    }
}
