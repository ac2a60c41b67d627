package dev.toolwright.cli.session;

import dev.toolwright.chat.Role;
import dev.toolwright.cli.argument.ModelName;
import dev.toolwright.models.ModelSpec;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model plays, from the command line. */
public final class ModelOptions {

    @Option(names = "--model", paramLabel = "MODEL", converter = ModelName.class,
            description = "openai:NAME, anthropic:NAME, ollama:NAME, offline or recording:FILE. "
                    + "Default: what toolwright.yaml says for the role 'solver', else offline.")
    private @Nullable ModelSpec model;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Record the model's replies to FILE, to be replayed with --model recording:FILE.")
    private @Nullable String record;

    @Option(names = "--hub", paramLabel = "URL",
            description = "Use the built-in APIs of a running 'toolwright hub' instead of starting them in this process.")
    private @Nullable String hub;

    public Choices choices() {
        return Choices.of(
                model == null ? Map.of() : Map.of(Role.SOLVER, model),
                Optional.ofNullable(record),
                "",
                Optional.ofNullable(hub),
                Optional.empty());
    }
}
