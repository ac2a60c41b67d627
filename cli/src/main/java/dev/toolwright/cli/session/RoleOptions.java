package dev.toolwright.cli.session;

import dev.toolwright.chat.Role;
import dev.toolwright.cli.argument.EngineName;
import dev.toolwright.cli.argument.ModelName;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.sandbox.engine.EngineChoice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which models make and use tools, and what made code runs in: the flags that all commands of tool making share. */
public final class RoleOptions {

    @Option(names = "--maker", paramLabel = "MODEL", converter = ModelName.class,
            description = "The strong model, which makes tools and answers without one: openai:NAME, anthropic:NAME, "
                    + "ollama:NAME or recording:FILE. Default: what toolwright.yaml says for 'maker' or 'solver', else the "
                    + "recorded replies that came with the program.")
    private @Nullable ModelSpec maker;

    @Option(names = "--user", paramLabel = "MODEL", converter = ModelName.class,
            description = "The cheap model, which writes calls of tools. Default: as for --maker, by the role 'user'.")
    private @Nullable ModelSpec user;

    @Option(names = "--dispatcher", paramLabel = "MODEL", converter = ModelName.class,
            description = "The model that says which tool serves a question. Default: as for --maker, by the role 'dispatcher'.")
    private @Nullable ModelSpec dispatcher;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Record the models' replies to FILE, to be replayed with recording:FILE.")
    private @Nullable String record;

    @Option(names = "--record-label", paramLabel = "TEXT", defaultValue = "",
            description = "What the recording is, in one line, for the head of its file: 'recorded by hand'.")
    private String recordLabel = "";

    @Option(names = "--sandbox", paramLabel = "ENGINE", converter = EngineName.class,
            description = "What made code runs in: bubblewrap, graalpy, or auto, the better one that this machine has. "
                    + "Default: what toolwright.yaml says for 'sandbox', else auto.")
    private @Nullable EngineChoice sandbox;

    public Choices choices() {
        Map<Role, ModelSpec> models = new EnumMap<>(Role.class);
        put(models, Role.MAKER, maker);
        put(models, Role.USER, user);
        put(models, Role.DISPATCHER, dispatcher);
        return Choices.of(
                models, Optional.ofNullable(record), recordLabel, Optional.empty(), Optional.ofNullable(sandbox));
    }

    private static void put(Map<Role, ModelSpec> models, Role role, @Nullable ModelSpec model) {
        if (model != null) {
            models.put(role, model);
        }
    }
}
