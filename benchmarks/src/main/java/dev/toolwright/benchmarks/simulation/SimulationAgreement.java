package dev.toolwright.benchmarks.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.Toolwright;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.gateway.simulate.CapturedAnswers;
import dev.toolwright.gateway.simulate.CapturedAnswers.Captured;
import dev.toolwright.gateway.simulate.Simulator;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import dev.toolwright.operation.Reach;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Calls each built-in API's operations, for real and simulated, and compares: {@code scripts/simulation-agreement} says how it
 * is called.
 */
public final class SimulationAgreement {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CALLS = 6;

    private final Agreement examples = new Agreement();
    private final Agreement varied = new Agreement();
    private final Agreement learnt = new Agreement();
    private int unauthorized;

    private SimulationAgreement() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("simulation-agreement", () -> {
            Arguments.parse(words, Set.of(), 0);
            new SimulationAgreement().run();
        });
    }

    private void run() throws InterruptedException {
        try (HubServer hub = HubServer.start(HubOptions.defaults().withPort(0));
                Toolwright toolwright = Toolwright.builder().home(Files.createTempDirectory("simulation-agreement")).build()) {
            toolwright.importFrom(
                    hub.baseUri().resolve("/.well-known/api-catalog"), ImportOptions.defaults().withReach(Reach.PRIVATE));
            for (CatalogEntry entry : toolwright.catalog().list(Optional.empty(), 0, Integer.MAX_VALUE)) {
                compare(toolwright, entry.tool());
            }
            System.out.println(examples.line("the documents' own examples"));
            System.out.println(varied.line("other calls, from documents alone"));
            System.out.println(learnt.line("other calls, after 5 real answers of the tool"));
            System.out.println(unauthorized + " calls that need a key are left out");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Toolwright toolwright, Tool tool) throws InterruptedException {
        ToolCaller real = toolwright.caller("");
        List<Captured> seen = new ArrayList<>();
        for (int number = 0; number < CALLS; number++) {
            String arguments = arguments(tool, number).toString();
            seen.add(new Captured(arguments, real.call(new ToolCall("1", tool.name(), arguments), Instant.now().plusSeconds(30))));
        }
        for (int number = 0; number < CALLS; number++) {
            Captured one = seen.get(number);
            if (one.observation().status() == ObservationStatus.UNAUTHORIZED) {
                unauthorized++;
                continue;
            }
            Agreement plain = number == 0 ? examples : varied;
            plain.add(one.observation(), simulated(toolwright, tool, one.arguments(), CapturedAnswers.NONE));
            if (number > 0) {
                List<Captured> others = seen.stream().filter(other -> !other.arguments().equals(one.arguments())).toList();
                learnt.add(one.observation(), simulated(toolwright, tool, one.arguments(), _ -> others));
            }
        }
    }

    private static Observation simulated(Toolwright toolwright, Tool tool, String arguments, CapturedAnswers captured)
            throws InterruptedException {
        ToolCaller world = new Simulator(toolwright.documentation(), captured, 1).open();
        return world.call(new ToolCall("1", tool.name(), arguments), Instant.MAX);
    }

    /** The documented example first; then some arguments are drawn from their schemas, the others stay. */
    private static ObjectNode arguments(Tool tool, int number) {
        ObjectNode arguments = MAPPER.createObjectNode();
        Random random = new Random(number);
        JsonNode schema = schema(tool);
        schema.path("properties").properties().forEach(property -> {
            JsonNode example = property.getValue().path("example");
            boolean kept = number == 0 || random.nextBoolean();
            if (kept && !example.isMissingNode()) {
                arguments.set(property.getKey(), example);
            } else if (!example.isMissingNode() || schema.path("required").toString().contains("\"" + property.getKey() + "\"")) {
                Draw draw = Draw.of(number, tool.name(), property.getKey());
                arguments.set(property.getKey(), AnswerSchema.parse(new JsonText(property.getValue().toString())).draw(draw));
            }
        });
        return arguments;
    }

    private static JsonNode schema(Tool tool) {
        try {
            return MAPPER.readTree(tool.schema().text());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(tool.name() + " has no schema that can be read", e);
        }
    }
}
