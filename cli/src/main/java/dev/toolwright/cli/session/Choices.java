package dev.toolwright.cli.session;

import dev.toolwright.chat.Role;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.sandbox.engine.EngineChoice;
import java.util.Map;
import java.util.Optional;

/**
 * What flags say about the parts that Toolwright is put together from; they win over file and environment.
 *
 * @param models which model plays a role
 * @param record file to which replies are written down
 * @param recordLabel what that is for, for the head of the file
 * @param hub address of a running hub
 * @param toolServer address of the tool server that calls imported ToolBench tools
 * @param sandbox what made code runs in
 */
public record Choices(
        Map<Role, ModelSpec> models,
        Optional<String> record,
        String recordLabel,
        Optional<String> hub,
        Optional<String> toolServer,
        Optional<EngineChoice> sandbox) {

    /** Nothing is said. */
    public static final Choices NONE =
            new Choices(Map.of(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

    public Choices {
        models = Map.copyOf(models);
    }

    public Choices withToolServer(Optional<String> address) {
        return new Choices(models, record, recordLabel, hub, address, sandbox);
    }
}
