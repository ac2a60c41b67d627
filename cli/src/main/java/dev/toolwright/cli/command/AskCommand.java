package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.ModelOptions;
import dev.toolwright.cli.session.SearchOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SnapshotOptions;
import dev.toolwright.cli.session.StrategyOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.cli.terminal.TreePrinter;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.solution.Solution;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Option(names = "--top", paramLabel = "N", defaultValue = "" + AskOptions.DEFAULT_TOP, converter = WholeNumber.Positive.class,
            description = "How many tools to look up and offer. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Option(names = "--tools", paramLabel = "NAME", split = ",",
            description = "Offer these tools instead of looking tools up.")
    private List<String> tools = List.of();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private StrategyOption strategy = new StrategyOption();

    @Mixin
    private SnapshotOptions snapshot = new SnapshotOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

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
        AskOptions options = search.apply(strategy.apply(AskOptions.defaults().withTop(top).withTools(tools)));
        try (Session session = Session.open(surroundings, common, model.choices().withSnapshot(snapshot.choice()))) {
            session.ensureBuiltInApis();
            Solution solution = solve(session, instruction, options);
            print(solution, session.snapshotMode());
            return status(solution).code();
        }
    }

    private Solution solve(Session session, String instruction, AskOptions options) throws InterruptedException {
        if (json.chosen()) {
            return session.toolwright().ask(instruction, options);
        }
        TreePrinter printer = new TreePrinter(surroundings.terminal(), common.verbose);
        return session.toolwright().ask(instruction, options.withListener(printer));
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
        if (json.chosen()) {
            SolutionPrinter.printJson(terminal, solution, mode);
        } else {
            SolutionPrinter.print(terminal, solution, mode);
        }
    }
}
