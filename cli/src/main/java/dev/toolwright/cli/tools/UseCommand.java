package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.NotServingException;
import dev.toolwright.cli.command.SolutionPrinter;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.RoleOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.serve.AnswerDesk.Answered;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.stream.StreamQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions with a made tool. */
@Command(
        name = "use",
        description = "Answer questions with a made tool: by its own code, else by the cheap model with it, else by the strong one.",
        footer = {
            "",
            "A file has one question a line, as text or as {\"question\": \"…\"}. Answers are printed one a line.",
            "",
            "Exit status: 0 answered, 1 failed, 2 wrong arguments, 3 a question has no answer.",
            "",
            "Example:",
            "  toolwright use word_sorting --input \"Sort the following words alphabetically: List: pear fig\""
        })
public final class UseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", description = "The tool's name, as 'toolwright tools list' shows it.")
    private String tool = "";

    /** What is asked: one of two. */
    static final class Asked {

        @Option(names = "--input", paramLabel = "TEXT", required = true, description = "One question.")
        private @Nullable String input;

        @Option(names = "--file", paramLabel = "FILE", required = true,
                description = "A file of questions; - is standard input.")
        private @Nullable String file;
    }

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--tier", paramLabel = "TIER", split = ",",
            description = "Try only this, or these: compiled (the tool's code, no model), user (the cheap model with the tool), "
                    + "strong (the strong model alone). Default: all three, in this order.")
    private List<Tier> tiers = List.of();

    @Mixin
    private RoleOptions roles = new RoleOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public UseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common, roles.choices())) {
            List<Answered> answers = asked.input != null ? List.of(one(session, asked.input)) : all(session);
            if (json.chosen()) {
                printJson(answers);
            } else if (asked.input == null) {
                summarize(answers);
            }
            boolean answered = answers.stream().allMatch(answer -> answer.served().answer().isPresent());
            return (answered ? ExitStatus.OK : ExitStatus.NO_ANSWER).code();
        }
    }

    private List<Answered> all(Session session) throws InterruptedException {
        List<Answered> answers = new ArrayList<>();
        try (QuestionInput input = QuestionInput.open(surroundings.folder(), String.valueOf(asked.file))) {
            for (StreamQuestion question : input.questions()) {
                answers.add(one(session, question.question()));
            }
        }
        return answers;
    }

    private Answered one(Session session, String question) throws InterruptedException {
        if (question.isBlank()) {
            throw CommandFailure.usage("--input: the question is empty");
        }
        try {
            Answered answer = session.toolwright().made().use(tool, question, settings());
            if (!json.chosen()) {
                print(answer);
            }
            return answer;
        } catch (NotServingException e) {
            throw CommandFailure.failed(e.getMessage()
                    + (e.state() == ToolState.VERIFIED ? "; 'toolwright tools approve " + tool + "' lets it serve" : ""));
        }
    }

    private ServeSettings settings() {
        return tiers.isEmpty() ? ServeSettings.defaults() : ServeSettings.defaults().withTiers(Set.copyOf(tiers));
    }

    /** The answer on standard output, how it came about on standard error: the one is for pipes, the other for eyes. */
    private void print(Answered answer) {
        Terminal terminal = surroundings.terminal();
        terminal.out().println(Plain.line(answer.served().answer().orElse("")));
        if (answer.served().answer().isEmpty()) {
            terminal.err().println("toolwright: no answer: " + Plain.line(answer.served().failure()));
        } else if (asked.input != null) {
            String why = answer.served().failures().isEmpty() ? "" : "; " + Plain.line(answer.served().failure());
            terminal.err().println(terminal.style(Style.FAINT, "by " + answer.served().tier().label() + " of " + tool + " version "
                    + answer.served().version() + ", " + Amount.of(answer.usage().total().modelCalls(), "model call") + ", "
                    + SolutionPrinter.cost(answer.usage().total()) + " (use " + answer.use() + ")" + why));
        }
    }

    private void summarize(List<Answered> answers) {
        Terminal terminal = surroundings.terminal();
        for (Tier tier : Tier.values()) {
            long count = answers.stream()
                    .filter(answer -> answer.served().answer().isPresent() && answer.served().tier() == tier)
                    .count();
            if (count > 0) {
                terminal.err().println(Amount.of(count, "answer") + " by " + tier.label());
            }
        }
    }

    private void printJson(List<Answered> answers) {
        if (asked.input != null) {
            JsonOption.print(surroundings.terminal(), ToolJson.answered(answers.getFirst()));
            return;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        answers.forEach(answer -> list.add(ToolJson.answered(answer)));
        JsonOption.print(surroundings.terminal(), list);
    }
}
