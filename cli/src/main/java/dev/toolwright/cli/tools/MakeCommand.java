package dev.toolwright.cli.tools;

import dev.toolwright.MadeTools;
import dev.toolwright.budget.Budget;
import dev.toolwright.cli.command.SolutionPrinter;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.MakeOptions;
import dev.toolwright.cli.session.RoleOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a tool from examples. */
@Command(
        name = "make",
        description = "Make a tool from examples: a strong model writes a Python function, which is verified against them.",
        footer = {
            "",
            "FILE has one example a line, {\"question\": \"…\", \"answer\": \"…\"}; the first ten count, five to learn from and",
            "five to verify with. Made code runs in a sandbox only.",
            "",
            "Exit status: 0 there is a verified tool, 1 failed, 2 wrong arguments, 3 no tool reproduced the examples.",
            "",
            "Example:",
            "  toolwright make --examples examples/schedule_meeting.jsonl --name schedule_meeting"
        })
public final class MakeCommand implements Callable<Integer> {

    @Option(names = "--examples", paramLabel = "FILE", description = "Questions with their answers.")
    private @Nullable Path examples;

    @Option(names = "--transcript", paramLabel = "FILE",
            description = "Instead of asking a model, replay a published conversation in which a tool was made: a JSON array of "
                    + "OpenAI's messages. Its own examples count; those of --examples are unseen ones.")
    private @Nullable Path transcript;

    @Option(names = "--name", paramLabel = "NAME",
            description = "What to call the tool; one of this name gets a new version. Default: the function's name.")
    private @Nullable String name;

    @Mixin
    private MakeOptions making = new MakeOptions();

    @Mixin
    private RoleOptions roles = new RoleOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public MakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (transcript == null && examples == null) {
            throw CommandFailure.usage("what is it to be made from? --examples FILE says");
        }
        try (Session session = Session.open(surroundings, common, roles.choices())) {
            Instant start = surroundings.clock().instant();
            MadeTools tools = session.toolwright().made();
            Optional<MadeTool> made = transcript == null ? Optional.of(make(tools)) : replay(tools, transcript);
            if (made.isEmpty()) {
                return ExitStatus.NO_ANSWER.code();
            }
            MadeTool tool = made.get();
            if (tool.state() == ToolState.APPROVED) {
                Vectors.bringFew(session.toolwright().catalog(), surroundings.terminal());
            }
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), ToolJson.full(tool));
            } else {
                print(tool, Duration.between(start, surroundings.clock().instant()));
            }
            return (tool.state() == ToolState.REJECTED ? ExitStatus.NO_ANSWER : ExitStatus.OK).code();
        }
    }

    private MadeTool make(MadeTools tools) throws InterruptedException {
        List<Example> all = examples();
        if (all.size() < 2) {
            throw CommandFailure.failed(examples + " has one example; to make a tool takes one to learn from and one to check it, "
                    + "better five of each");
        }
        MakeRequest request = MakeRequest.of(Examples.split(all));
        return tools.make(
                name == null ? request : request.withName(name),
                making.settings(surroundings.folder()).withBudget(making.budget(Budget.defaults())),
                making.policy(),
                listener());
    }

    /** Of further examples as many are unseen ones as a making would have. */
    private Optional<MadeTool> replay(MadeTools tools, Path file) throws InterruptedException {
        Transcript published = Transcript.read(surroundings.folder().resolve(file));
        List<Example> unseen = examples().stream()
                .filter(example -> !published.training().contains(example) && !published.validation().contains(example))
                .limit(2 * (Examples.TAKEN - Examples.SHOWN))
                .toList();
        Replay replay = tools.replay(published, unseen, listener());
        if (!json.chosen()) {
            ReplayPrinter.print(surroundings.terminal(), replay);
        }
        return replay.tool()
                .map(tool -> name == null ? tool : tool.named(name))
                .map(tool -> tools.keep(tool, making.policy()));
    }

    private List<Example> examples() {
        return examples == null ? List.of() : ExampleInput.read(surroundings.folder(), examples);
    }

    private Consumer<MakeEvent> listener() {
        return json.chosen() ? event -> {} : new MakePrinter(surroundings.terminal(), common.verbose);
    }

    private void print(MadeTool tool, Duration took) {
        Terminal terminal = surroundings.terminal();
        terminal.out().println();
        if (tool.state() == ToolState.REJECTED) {
            terminal.out().println(terminal.style(Style.WARNING, "No tool: ") + reason(tool, ToolState.REJECTED));
        } else {
            terminal.out().println(terminal.style(Style.NAME, tool.name()) + " version " + tool.version() + ": "
                    + reason(tool, ToolState.VERIFIED));
            terminal.out().println(tool.state() == ToolState.APPROVED
                    ? "It serves: " + reason(tool, ToolState.APPROVED)
                    : "It waits for approval: " + Plain.line(making.policy().waiting(tool).orElse("")) + "\n  toolwright tools show "
                            + tool.name() + "\n  toolwright tools approve " + tool.name());
            terminal.out().println(tool.compiled().isPresent()
                    ? "Questions like its examples cost no model call."
                    : "It has no code that reads questions: the cheap model writes each call.");
        }
        terminal.out().println(terminal.style(Style.FAINT, SolutionPrinter.modelLine(tool.making().usage(), took)));
    }

    private static String reason(MadeTool tool, ToolState state) {
        return tool.decisions().stream()
                .filter(decision -> decision.to() == state)
                .map(decision -> Plain.line(decision.reason()))
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
