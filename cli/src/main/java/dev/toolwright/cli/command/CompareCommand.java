package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.Contest;
import dev.toolwright.chat.Role;
import dev.toolwright.cli.argument.StrategyName;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.RunOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SolvingOptions;
import dev.toolwright.cli.session.Stopper;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.compare.Comparison;
import dev.toolwright.runs.compare.ComparisonPlot;
import dev.toolwright.runs.compare.ComparisonReport;
import dev.toolwright.runs.compare.ComparisonSettings;
import dev.toolwright.store.AtomicFile;
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
            "Intervals hold 95 %% of the means of resampled instructions; differences are those of pairs, to the first",
            "strategy on the same instructions. With --model recording:FILE no time is told, and all else repeats to the byte.",
            "With --json-lines, \"run\" is the strategy and the id of the instruction that an event belongs to, STRATEGY/ID.",
            "",
            "Exit status: 0 all ran, 1 something failed or is left, 2 wrong arguments.",
            "",
            "Example:",
            "  toolwright compare --strategies react,react@n,dfsdt --instructions examples/hub-instructions.jsonl",
            "  toolwright compare --domain game-of-24 --model openai:NAME --record replies.jsonl"
        })
public final class CompareCommand implements Callable<Integer> {

    @Option(names = "--strategies", paramLabel = "NAME", split = ",", defaultValue = "react,react@n,dfsdt",
            converter = StrategyName.class, completionCandidates = StrategyName.Known.class,
            description = "What to compare, the others with the first: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<String> strategies = List.of();

    @Mixin
    private CompareInput input = new CompareInput();

    @Option(names = "--out", paramLabel = "DIR",
            description = "Where the answers go, a folder a strategy, and the report, comparison.json. "
                    + "Default: comparison/ and the name of the instructions.")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "" + RunSettings.DEFAULT_SEED,
            description = "Draws the intervals; sent to models that know a seed, another for each instruction. "
                    + "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--plot", paramLabel = "FILE", description = "Draw success over cost into this file too, as SVG.")
    private @Nullable Path plot;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    private final Surroundings surroundings;

    public CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        AskOptions options = solving.apply(run.askOptions()).withSeed(seed);
        CompareInput.Checked checked = input.read(surroundings.folder());
        Path folder = out == null ? Path.of("comparison").resolve(input.name()) : out;
        try (Session session = solving.open(surroundings, run::apply)) {
            Contest contest = new Contest(
                    strategies,
                    checked.instructions(),
                    checked.golds(),
                    input.offers(session, options),
                    options,
                    settings(folder, session, options));
            ComparisonReport report = go(session.toolwright().compare(contest), session);
            new ComparisonPrinter(surroundings.terminal(), folder, solving.verbose()).print(report, solving.form());
            draw(report);
            return (report.complete() ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private ComparisonSettings settings(Path folder, Session session, AskOptions options) {
        ModelSpec solver = session.toolwright().settings().models().model(Role.SOLVER);
        return ComparisonSettings.defaults(surroundings.folder().resolve(folder))
                .withParallel(run.parallel())
                .withOverwrite(run.overwrite())
                .withSeed(seed)
                .withTimed(!(solver instanceof ModelSpec.Recorded))
                .withRecorded(recorded(session, options));
    }

    private void draw(ComparisonReport report) {
        if (plot != null && !report.overall().isEmpty()) {
            AtomicFile.at(surroundings.folder().resolve(plot)).write(ComparisonPlot.svg(report.overall()));
            surroundings.terminal().err().println("drawn in " + plot);
        }
    }

    private ComparisonReport go(Comparison comparison, Session session) {
        try (Stopper _ = Stopper.of(comparison::stop);
                ComparisonProgress progress = new ComparisonProgress(
                        surroundings.terminal(),
                        solving.verbose(),
                        EventLines.of(solving.form(), surroundings),
                        session::renewBuiltInApis)) {
            return comparison.go(progress);
        }
    }

    /** The strategy is each contender's own. */
    private Map<String, String> recorded(Session session, AskOptions options) {
        Map<String, String> recorded = solving.recorded(session, options);
        recorded.remove("strategy");
        recorded.put("domain", input.domain());
        return recorded;
    }
}
