package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.cli.argument.TopNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.DecomposeOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SolvingOptions;
import dev.toolwright.cli.session.StrategyOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.cli.terminal.TreePrinter;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.runs.MemoryFolder;
import dev.toolwright.solution.Journal;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves one instruction. */
@Command(
        name = "ask",
        description = "Solve an instruction with the tools of the catalogue, and show how.",
        footer = {
            "",
            "Exit status: 0 answered, 1 failed, 2 wrong arguments, 3 no answer found.",
            "",
            "Example:",
            "  toolwright ask --top 8 \"Which weekday is 1 May 2027, and is it a public holiday in Germany?\""
        })
public final class AskCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INSTRUCTION", arity = "1..*", description = "What to find out or do; several words are joined.")
    private List<String> words = List.of();

    @Option(names = "--top", paramLabel = "N|auto", defaultValue = "" + AskOptions.DEFAULT_TOP, converter = TopNumber.class,
            description = "How many tools to look up and offer; auto, or auto:FLOOR-CAP: as many as the scores speak for. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Top top = Top.AUTO;

    @Option(names = "--tools", paramLabel = "NAME", split = ",",
            description = "Offer these tools instead of looking tools up.")
    private List<String> tools = List.of();

    @Option(names = "--journal", paramLabel = "DIR",
            description = "Keep every reply and every result in DIR: after a kill, the same command goes on from there.")
    private @Nullable Path journal;

    @Mixin
    private DecomposeOption decompose = new DecomposeOption();

    @Mixin
    private StrategyOption strategy = new StrategyOption();

    @Mixin
    private SolvingOptions solving = new SolvingOptions();

    private final Surroundings surroundings;

    public AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        String instruction = String.join(" ", words).strip();
        if (instruction.isEmpty()) {
            throw CommandFailure.usage("the instruction is empty; say what is to be found out or done");
        }
        AskOptions options = solving.apply(strategy.apply(AskOptions.defaults().withTop(top).withTools(tools)));
        try (Session session = solving.open(surroundings)) {
            session.ensureBuiltInApis();
            Solution solution = journal == null
                    ? solve(session, instruction, parted(session, instruction, options))
                    : goOn(session, instruction, options, surroundings.folder().resolve(journal));
            print(solution, session.snapshotMode());
            return status(solution).code();
        }
    }

    /** Asked in a run's first life only: the tools that were offered then are remembered. */
    private AskOptions parted(Session session, String instruction, AskOptions options) {
        return tools.isEmpty()
                ? options.withRequests(decompose.requests(instruction, session.toolwright(), surroundings.terminal()))
                : options;
    }

    /** The same run as long as all that shapes the answer is the same; another one is refused. */
    private Solution goOn(Session session, String instruction, AskOptions options, Path folder)
            throws InterruptedException {
        Map<String, String> recorded = new TreeMap<>(solving.recorded(session, options));
        recorded.put("tools", tools.isEmpty() ? "looked up" : String.join(",", tools));
        try (MemoryFolder run = MemoryFolder.open(
                folder, instruction, recorded, () -> session.toolwright().offered(instruction, parted(session, instruction, options)))) {
            AskOptions going = options.withTools(run.tools()).withMemory(run.memory());
            Solution solution = solve(session, instruction, going);
            if (solution.outcome() == Outcome.MODEL_FAILED) {
                run.forget();
            }
            return solution;
        }
    }

    private Solution solve(Session session, String instruction, AskOptions options) throws InterruptedException {
        return session.toolwright().ask(instruction, options.withListener(listener()));
    }

    /** The same events, whoever reads them. */
    private Consumer<SolveEvent> listener() {
        Journal lines = EventLines.of(solving.form(), surroundings);
        return switch (solving.form()) {
            case TEXT -> new TreePrinter(surroundings.terminal(), solving.verbose());
            case JSON, JSON_LINES -> event -> lines.append("ask", event);
        };
    }

    private static ExitStatus status(Solution solution) {
        return switch (solution.outcome()) {
            case ANSWERED -> ExitStatus.OK;
            case GAVE_UP, UNANSWERED, OUT_OF_BUDGET -> ExitStatus.NO_ANSWER;
            case MODEL_FAILED ->
                throw CommandFailure.failed("the model could not be asked: " + solution.failure().orElseThrow());
        };
    }

    private void print(Solution solution, SnapshotMode mode) {
        Terminal terminal = surroundings.terminal();
        solving.form().print(
                terminal, () -> SolutionPrinter.json(solution, mode), () -> SolutionPrinter.print(terminal, solution, mode));
    }
}
