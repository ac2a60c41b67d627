package dev.toolwright.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.ModelOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.models.ModelStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who plays which role. */
@Command(
        name = "models",
        description = "Show which model plays which role, where it is, and whether it answers.",
        footer = {
            "",
            "Roles are bound in toolwright.yaml:   models:",
            "                                        solver: openai:NAME",
            "Keys and addresses come from OPENAI_API_KEY, OPENAI_BASE_URL, ANTHROPIC_API_KEY, OLLAMA_HOST."
        })
public final class ModelsCommand implements Callable<Integer> {

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10", converter = WholeNumber.Positive.class,
            description = "How long to wait for an answer. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public ModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common, model.choices())) {
            List<ModelStatus> states = session.toolwright()
                    .models()
                    .probe(surroundings.clock().instant().plus(Duration.ofSeconds(timeout)));
            Optional<Path> file = session.configuration().file();
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(states, file));
            } else {
                print(states, file);
                session.toolwright().settings().models().advice().ifPresent(surroundings.terminal().out()::println);
            }
            return (states.stream().allMatch(ModelStatus::answers) ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private void print(List<ModelStatus> states, Optional<Path> file) {
        Terminal terminal = surroundings.terminal();
        int model = width(states, ModelStatus::model);
        int place = width(states, ModelStatus::where);
        for (ModelStatus state : states) {
            String answer = state.answers()
                    ? terminal.style(Style.GOOD, "answers")
                    : terminal.style(Style.BAD, "does not answer");
            terminal.out().printf("%-11s %-" + model + "s  %-" + place + "s  %s%n", role(state), state.model(), state.where(), answer);
        }
        terminal.out().println();
        problems(states).forEach(problem -> terminal.out().println(terminal.style(Style.BAD, Plain.line(problem))));
        terminal.out().println(file.map(path -> "configured by " + path)
                .orElse("no toolwright.yaml found; --model or the role 'solver' in it chooses a model"));
        if (states.stream().anyMatch(state -> state.model().equals("offline"))) {
            terminal.out().println("offline is no language model: it matches words to tools and fills in their arguments");
        }
        if (states.stream().anyMatch(state -> state.model().equals("recorded"))) {
            terminal.out().println("recorded is no model: it knows the replies that came with the program, for its examples");
        }
    }

    /** Each once: roles often share a model. */
    private static List<String> problems(List<ModelStatus> states) {
        return states.stream().flatMap(state -> state.problem().stream()).distinct().toList();
    }

    private static int width(List<ModelStatus> states, Function<ModelStatus, String> column) {
        return states.stream().map(column).mapToInt(String::length).max().orElse(1);
    }

    private static ObjectNode document(List<ModelStatus> states, Optional<Path> file) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("configuration", file.map(Path::toString).orElse(null));
        ArrayNode roles = document.putArray("roles");
        for (ModelStatus state : states) {
            roles.addObject()
                    .put("role", role(state))
                    .put("model", state.model())
                    .put("where", state.where())
                    .put("answers", state.answers())
                    .put("problem", state.problem().orElse(null));
        }
        return document;
    }

    private static String role(ModelStatus state) {
        return state.role().name().toLowerCase(Locale.ROOT);
    }
}
