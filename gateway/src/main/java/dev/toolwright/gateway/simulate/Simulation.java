package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.SchemaChecker;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One world: calls are looked at as the gateway and an API would, and answered. Thread-safe. */
final class Simulation implements ToolCaller {

    private final Simulator simulator;
    private final Answers answers;
    private final SchemaChecker checker = new SchemaChecker();

    Simulation(Simulator simulator, Answers answers) {
        this.simulator = simulator;
        this.answers = answers;
    }

    @Override
    public Observation call(ToolCall call, Instant deadline) throws InterruptedException {
        Optional<KnownTool> tool = simulator.find(call.tool());
        if (tool.isEmpty() || tool.get().known().operation() instanceof MadeOperation) {
            return failed("there is no tool named " + call.tool() + " that could be simulated", ObservationStatus.UNKNOWN_TOOL);
        }
        Optional<ObjectNode> arguments = Json.arguments(call.arguments());
        if (arguments.isEmpty()) {
            return failed("the arguments are not a JSON object; write one JSON object", ObservationStatus.BAD_ARGUMENTS);
        }
        List<String> unknown = unknown(tool.get(), arguments.get());
        if (!unknown.isEmpty()) {
            return failed("unknown: " + String.join(", ", unknown), ObservationStatus.BAD_ARGUMENTS);
        }
        return answered(tool.get(), call, arguments.get(), deadline);
    }

    private Observation answered(KnownTool tool, ToolCall call, ObjectNode arguments, Instant deadline)
            throws InterruptedException {
        List<String> faults = checker.check(tool.known().tool(), call.arguments()).stream()
                .map(fault -> (fault.at().isEmpty() ? "" : fault.at() + ": ") + fault.message())
                .toList();
        if (!faults.isEmpty()) {
            Draw draw = Draw.of(simulator.seed(), tool.name(), Json.canonical(arguments));
            Provenance rules = new Provenance.Simulated(Provenance.Simulated.NO_MODEL, "", simulator.seed());
            return shown(tool, Problems.badRequest(tool, faults, draw)).withOrigin(Origin.of(rules));
        }
        try {
            Answers.Answered answered = answers.answer(tool, arguments, deadline);
            return shown(tool, answered.answer()).withOrigin(Origin.of(answered.provenance()));
        } catch (NoAnswerException none) {
            return failed(String.valueOf(none.getMessage()), none.status());
        }
    }

    /** Tools of ToolBench take what they are given; a REST call has no place for what it doesn't know. */
    private static List<String> unknown(KnownTool tool, ObjectNode arguments) {
        return tool.known().operation() instanceof RestOperation
                ? arguments.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !tool.properties().has(name))
                        .toList()
                : List.of();
    }

    private static Observation shown(KnownTool tool, Answer answer) {
        return switch (tool.known().operation()) {
            case RestOperation _, McpOperation _, LibraryOperation _, MadeOperation _ -> answer.ofRest();
            case ToolServerOperation _ -> answer.ofToolServer();
        };
    }

    private static Observation failed(String error, ObservationStatus status) {
        return new Observation(Json.object().put("error", error).toString(), status);
    }
}
