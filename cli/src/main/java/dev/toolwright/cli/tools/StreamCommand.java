package dev.toolwright.cli.tools;

import dev.toolwright.MadeTools;
import dev.toolwright.budget.Budget;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.MakeOptions;
import dev.toolwright.cli.session.RoleOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Stopper;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.stream.QuestionStream;
import dev.toolwright.toolmaker.stream.StreamReport;
import dev.toolwright.toolmaker.stream.StreamSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a stream of questions of many kinds. */
@Command(
        name = "stream",
        description = "Answer questions of many kinds by the tool that fits each, and make tools for the kinds that come again.",
        footer = {
            "",
            "FILE has one question a line, as text or as {\"question\": \"…\"}; with an \"answer\" in it, the question becomes an",
            "example of its kind, or is checked. Questions without a tool are answered by the strong model; answers on which it",
            "agrees with itself are examples too. A stream that was stopped goes on with the same command.",
            "",
            "Exit status: 0 all answered, 1 failed, 2 wrong arguments, 3 some have no answer, or it was ended early.",
            "",
            "Example:",
            "  toolwright stream examples/stream.jsonl --out answers.jsonl"
        })
public final class StreamCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The questions; - is standard input.")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write all answers into FILE at the end, a JSON object a line.")
    private @Nullable Path out;

    @Option(names = "--folder", paramLabel = "DIR",
            description = "Where the stream keeps what it needs to go on. Default: one for each FILE, in TOOLWRIGHT_HOME; "
                    + "a new one for standard input.")
    private @Nullable Path folder;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "4", converter = WholeNumber.Positive.class,
            description = "Questions at once. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(names = "--examples", paramLabel = "N", defaultValue = "10", converter = WholeNumber.Positive.class,
            description = "Answered questions of a kind from which a tool is made of it. Default: ${DEFAULT-VALUE}.")
    private int examples;

    @Mixin
    private MakeOptions making = new MakeOptions();

    @Mixin
    private RoleOptions roles = new RoleOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public StreamCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (QuestionInput input = QuestionInput.open(surroundings.folder(), file);
                Session session = Session.open(surroundings, common, roles.choices())) {
            StreamPrinter printer = new StreamPrinter(surroundings.terminal(), json.chosen());
            StreamReport report = go(session.toolwright().made(), input, printer);
            if (out != null) {
                AtomicFile.at(surroundings.folder().resolve(out)).write(printer.lines());
            }
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), printer.document(report));
            } else {
                printer.print(report);
            }
            if (report.toolsMade() > 0) {
                Vectors.bringFew(session.toolwright().catalog(), surroundings.terminal());
            }
            return (report.ended().isEmpty() && report.unanswered() == 0 ? ExitStatus.OK : ExitStatus.NO_ANSWER).code();
        }
    }

    private StreamReport go(MadeTools tools, QuestionInput input, StreamPrinter printer) {
        StreamSettings settings = StreamSettings.defaults(place())
                .withParallel(parallel)
                .withExamples(examples)
                .withBudget(making.budget(Budget.defaults().withModelCalls(Budget.UNLIMITED)));
        QuestionStream stream = tools.stream(settings, making.settings(surroundings.folder()), making.policy());
        try (Stopper _ = Stopper.of(stream::stop)) {
            return stream.go(input.questions(), printer);
        }
    }

    private Path place() {
        if (folder != null) {
            return surroundings.folder().resolve(folder);
        }
        UUID name = file.equals(QuestionInput.STANDARD)
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(surroundings.folder().resolve(file).normalize().toString().getBytes(StandardCharsets.UTF_8));
        return surroundings.home().resolve("streams").resolve(name.toString());
    }
}
