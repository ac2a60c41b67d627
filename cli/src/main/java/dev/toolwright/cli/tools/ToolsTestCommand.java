package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.RoleOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.trial.Trial;
import dev.toolwright.toolmaker.trial.TrialAnswer.Mark;
import dev.toolwright.toolmaker.trial.TrialReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a made tool. */
@Command(
        name = "test",
        description = "Ask a made tool questions whose answers are known, and count the right ones, tier by tier.",
        footer = {
            "",
            "Examples that the tool was made from don't count, unless --all says so. Nothing of it is on the tool's record.",
            "",
            "Exit status: 0 all right, 1 failed, 2 wrong arguments, 3 some are wrong or unanswered.",
            "",
            "Example:",
            "  toolwright tools test schedule_meeting --examples examples/schedule_meeting.jsonl --report report.json"
        })
final class ToolsTestCommand implements Callable<Integer> {

    private static final int STEP = 20;

    @Mixin
    private ToolArgument tool = new ToolArgument();

    @Option(names = "--examples", paramLabel = "FILE", required = true, description = "Questions with their answers.")
    @SuppressWarnings("NullAway.Init") // required
    private Path examples;

    @Option(names = "--tier", paramLabel = "TIER", split = ",",
            description = "compiled (no model is asked), user (the cheap model writes each call), strong (the strong model alone); "
                    + "several are joined by commas. Default: compiled.")
    private List<Tier> tiers = List.of(Tier.COMPILED);

    @Option(names = "--all", description = "Ask the examples that the tool was made from too.")
    private boolean all;

    @Option(names = "--report", paramLabel = "FILE", description = "Write every question, answer and mark into FILE, as JSON.")
    private @Nullable Path report;

    @Mixin
    private RoleOptions roles = new RoleOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ToolsTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Example> read = ExampleInput.read(surroundings.folder(), examples);
        try (Session session = Session.open(surroundings, common, roles.choices())) {
            MadeTool made = tool.serving(session.toolwright().made());
            List<TrialReport> reports = run(session.toolwright().made().trial(), made, questions(read, made));
            ObjectNode document = TrialPrinter.document(made, reports);
            if (report != null) {
                AtomicFile.at(surroundings.folder().resolve(report)).write(document.toPrettyString() + "\n");
            }
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document);
            }
            boolean allRight = reports.stream().allMatch(trial -> trial.count(Mark.RIGHT) == trial.answers().size());
            return (allRight ? ExitStatus.OK : ExitStatus.NO_ANSWER).code();
        }
    }

    private List<TrialReport> run(Trial trial, MadeTool made, List<Example> questions) throws InterruptedException {
        List<TrialReport> reports = new ArrayList<>();
        if (!json.chosen()) {
            surroundings.terminal().out().println(made.name() + " version " + made.version() + ", "
                    + Amount.of(questions.size(), "question"));
        }
        for (Tier tier : tiers) {
            Progress progress = new Progress(tier, questions.size());
            reports.add(trial.run(made, tier, questions, ServeSettings.defaults(), answer -> progress.one()));
            progress.end();
            if (!json.chosen()) {
                new TrialPrinter(surroundings.terminal(), common.verbose).print(reports.getLast());
            }
        }
        return reports;
    }

    private List<Example> questions(List<Example> read, MadeTool made) {
        List<Example> questions =
                all ? read : read.stream().filter(example -> !made.examples().all().contains(example)).toList();
        if (questions.isEmpty()) {
            throw CommandFailure.failed("all of " + examples + " are examples that the tool was made from; --all asks them too");
        }
        return questions;
    }

    /** How far a tier is, on a terminal. */
    private final class Progress {

        private final Tier tier;
        private final int size;
        private int done;

        Progress(Tier tier, int size) {
            this.tier = tier;
            this.size = size;
        }

        void one() {
            Terminal terminal = surroundings.terminal();
            if (terminal.animated() && ++done % STEP == 0) {
                terminal.err().print("\r\u001b[K" + tier.label() + " " + done + " of " + size);
            }
        }

        void end() {
            if (surroundings.terminal().animated()) {
                surroundings.terminal().err().print("\r\u001b[K");
            }
        }
    }
}
