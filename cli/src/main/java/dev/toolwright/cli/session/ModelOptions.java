package dev.toolwright.cli.session;

import dev.toolwright.cli.argument.ModelName;
import dev.toolwright.models.ModelSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model plays, from the command line. */
public final class ModelOptions {

    @Option(names = "--model", paramLabel = "MODEL", converter = ModelName.class,
            description = "openai:NAME, anthropic:NAME, ollama:NAME, offline or recording:FILE. "
                    + "Default: what toolwright.yaml says for the role 'solver', else offline.")
    public @Nullable ModelSpec model;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Record the model's replies to FILE, to be replayed with --model recording:FILE.")
    public @Nullable String record;

    @Option(names = "--hub", paramLabel = "URL",
            description = "Use the built-in APIs of a running 'toolwright hub' instead of starting them in this process.")
    public @Nullable String hub;
}
