package dev.toolwright.cli.command;

import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.ModelOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.models.ModelStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10",
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
        try (Session session = Session.open(surroundings, common, model, null)) {
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
        int width = states.stream().mapToInt(state -> state.model().length()).max().orElse(0);
        for (ModelStatus state : states) {
            String answer = state.problem()
                    .map(problem -> terminal.style(Style.BAD, Plain.line(problem)))
                    .orElse(terminal.style(Style.GOOD, "answers"));
            terminal.out().printf("%-11s %-" + width + "s  %s  %s%n", role(state), state.model(), state.where(), answer);
        }
        terminal.out().println();
        terminal.out().println(file.map(path -> "configured by " + path)
                .orElse("no toolwright.yaml found; --model or the role 'solver' in it chooses a model"));
        if (states.stream().anyMatch(state -> state.model().equals("offline"))) {
            terminal.out().println("offline is no language model: it matches words to tools and fills in their arguments");
        }
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
