package dev.toolwright.cli.session;

import dev.toolwright.chat.Role;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.sandbox.engine.EngineChoice;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What flags say about the parts that Toolwright is put together from; they win over file and environment.
 *
 * @param models which model plays a role
 * @param record file to which replies are written down
 * @param recordLabel what that is for, for the head of the file
 * @param hub address of a running hub
 * @param toolServer address of the tool server that calls imported ToolBench tools
 * @param sandbox what made code runs in
 * @param snapshot who answers calls of APIs
 * @param patience how long a model is waited for that was there and is gone
 */
public record Choices(
        Map<Role, ModelSpec> models,
        Optional<String> record,
        String recordLabel,
        Optional<String> hub,
        Optional<String> toolServer,
        Optional<EngineChoice> sandbox,
        Snapshot snapshot,
        Duration patience) {

    /** Nothing is said. */
    public static final Choices NONE = of(Map.of(), Optional.empty(), "", Optional.empty(), Optional.empty());

    public Choices {
        models = Map.copyOf(models);
    }

    /** Nothing is said of the rest. */
    public static Choices of(
            Map<Role, ModelSpec> models,
            Optional<String> record,
            String recordLabel,
            Optional<String> hub,
            Optional<EngineChoice> sandbox) {
        return new Choices(models, record, recordLabel, hub, Optional.empty(), sandbox, Snapshot.NONE, Duration.ZERO);
    }

    public Choices withToolServer(Optional<String> address) {
        return new Choices(models, record, recordLabel, hub, address, sandbox, snapshot, patience);
    }

    public Choices withSnapshot(Snapshot choice) {
        return new Choices(models, record, recordLabel, hub, toolServer, sandbox, choice, patience);
    }

    public Choices withPatience(Duration value) {
        return new Choices(models, record, recordLabel, hub, toolServer, sandbox, snapshot, value);
    }

    /**
     * Who answers calls of APIs.
     *
     * @param place as given: a name relative to the folder in which the command was given
     * @param near farthest distance of a call whose answer may serve
     */
    public record Snapshot(Optional<SnapshotMode> mode, Optional<String> place, OptionalDouble near) {

        static final Snapshot NONE = new Snapshot(Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
