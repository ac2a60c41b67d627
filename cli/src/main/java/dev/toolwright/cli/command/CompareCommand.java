package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.Contest;
import dev.toolwright.chat.Role;
import dev.toolwright.cli.argument.StrategyName;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.ModelOptions;
import dev.toolwright.cli.session.SearchOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SnapshotOptions;
import dev.toolwright.cli.session.Stopper;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.compare.Comparison;
import dev.toolwright.runs.compare.ComparisonReport;
import dev.toolwright.runs.compare.ComparisonSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares strategies on a file of instructions. */
@Command(
        name = "compare",
        description = "Solve the same instructions by several strategies, and compare success and cost. "
                + "What is done stays done: run the same command again to go on.",
        footer = {
            "",
            "FILE holds JSON lines as for 'toolwright batch'; \"gold\" says what a right answer says, \"group\" what kind of",
            "instruction it is. Without gold, an answer counts as success.",
            "",
            "Intervals hold 95 % of the means of resampled instructions; differences are those of pairs, to the first",
            "strategy on the same instructions. With --model recording:FILE no time is told, and all else repeats to the byte.",
            "",
            "Exit status: 0 all ran, 1 something failed or is left, 2 wrong arguments.",
            "",
            "Example:",
            "  toolwright compare --strategies react,react@n,dfsdt --instructions examples/hub-instructions.jsonl"
        })
public final class CompareCommand implements Callable<Integer> {

    @Option(names = "--strategies", paramLabel = "NAME", split = ",", defaultValue = "react,react@n,dfsdt",
            converter = StrategyName.class, completionCandidates = StrategyName.Known.class,
            description = "What to compare, the others with the first: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<String> strategies = List.of();

    @Option(names = "--instructions", paramLabel = "FILE", required = true, description = "What to solve.")
    @SuppressWarnings("NullAway.Init") // required
    private Path instructions;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Where the answers go, a folder a strategy, and the report, comparison.json. "
                    + "Default: comparison/ and the name of the instructions.")
    private @Nullable Path out;

    @Option(names = "--top", paramLabel = "N", defaultValue = "" + AskOptions.DEFAULT_TOP, converter = WholeNumber.Positive.class,
            description = "How many tools to look up where an instruction names none. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "" + RunSettings.DEFAULT_PARALLEL, converter = WholeNumber.Positive.class,
            description = "Instructions at once. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "" + RunSettings.DEFAULT_SEED,
            description = "Draws the intervals; sent to models that know a seed, another for each instruction. "
                    + "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--overwrite", description = "Delete the answers that are there and begin anew.")
    private boolean overwrite;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private SnapshotOptions snapshot = new SnapshotOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        AskOptions options = seeded(search.apply(AskOptions.defaults().withTop(top)));
        BatchInput input = BatchInput.read(surroundings.folder().resolve(instructions));
        if (!input.queries().isEmpty()) {
            throw CommandFailure.usage("--instructions: strategies are compared on JSON lines; "
                    + "a ToolBench query file is solved by 'toolwright batch'");
        }
        Path folder = out == null ? Path.of("comparison").resolve(name(instructions)) : out;
        try (Session session = Session.open(surroundings, common, model.choices().withSnapshot(snapshot.choice()))) {
            session.ensureBuiltInApis();
            ComparisonSettings settings = ComparisonSettings.defaults(surroundings.folder().resolve(folder))
                    .withParallel(parallel)
                    .withOverwrite(overwrite)
                    .withSeed(seed)
                    .withTimed(!(session.toolwright().settings().models().model(Role.SOLVER) instanceof ModelSpec.Recorded))
                    .withRecorded(recorded(session, options));
            Contest contest = new Contest(
                    strategies,
                    input.instructions(),
                    input.gold(),
                    session.toolwright().catalogOffers(options),
                    options,
                    settings);
            ComparisonReport report = go(session.toolwright().compare(contest), session);
            new ComparisonPrinter(surroundings.terminal(), folder, common.verbose).print(report, json.chosen());
            return (report.complete() ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private ComparisonReport go(Comparison comparison, Session session) {
        try (Stopper _ = Stopper.of(comparison::stop);
                ComparisonProgress progress = new ComparisonProgress(
                        surroundings.terminal(), common.verbose, session::renewBuiltInApis)) {
            return comparison.go(progress);
        }
    }

    private AskOptions seeded(AskOptions options) {
        return options.withSearch(options.search().withOptions(options.search().options().withSeed(seed)));
    }

    /** The strategy is each contender's own. */
    private Map<String, String> recorded(Session session, AskOptions options) {
        Map<String, String> recorded = search.recorded(session, options);
        recorded.remove("strategy");
        return recorded;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
