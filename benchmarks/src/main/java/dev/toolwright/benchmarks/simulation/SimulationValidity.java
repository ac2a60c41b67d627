package dev.toolwright.benchmarks.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.Toolwright;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Imports documents, calls their tools in a simulation with arguments drawn from their schemas, and counts the answers that fit
 * the documented schema: {@code scripts/simulation-validity} says how it is called.
 */
public final class SimulationValidity {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PAGE = 500;

    private int called;
    private int valid;
    private int answered;
    private int errors;
    private int validErrors;
    private final Map<String, Integer> faults = new TreeMap<>();

    private SimulationValidity() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("simulation-validity", () -> {
            Arguments arguments = Arguments.parse(words, Set.of("--every", "--show"), 1);
            if (arguments.places().isEmpty()) {
                throw new IllegalArgumentException("say which documents: a file, a folder or a zip");
            }
            new SimulationValidity().run(
                    Path.of(arguments.places().getFirst()), arguments.number("--every", 1), arguments.number("--show", 0));
        });
    }

    private void run(Path documents, int every, int show) throws InterruptedException {
        Path home = temporary();
        Instant start = Instant.now();
        try (Toolwright toolwright = Toolwright.builder().home(home).build()) {
            int tools = toolwright.catalog().importFrom(source(documents), ImportOptions.defaults()).tools();
            System.out.printf("%d tools imported in %s%n", tools, Duration.between(start, Instant.now()).truncatedTo(ChronoUnit.SECONDS));
            Instant begun = Instant.now();
            for (int offset = 0; offset < tools; offset += PAGE) {
                List<CatalogEntry> page = toolwright.catalog().list(Optional.empty(), offset, PAGE);
                for (int i = 0; i < page.size(); i++) {
                    if ((offset + i) % every == 0) {
                        call(toolwright, page.get(i), show);
                    }
                }
            }
            Duration took = Duration.between(begun, Instant.now());
            System.out.printf("%d calls of tools whose answer is documented by a schema, %.1f ms each%n", called, took.toMillis() / (double) Math.max(1, called));
            System.out.printf("answered with success: %.2f %%%n", 100.0 * answered / Math.max(1, called));
            System.out.printf("answers that fit the schema: %.2f %% (%d of %d)%n", 100.0 * valid / Math.max(1, answered), valid, answered);
            System.out.printf("errors that fit the schema of theirs, where they have one: %.2f %% (%d of %d)%n",
                    100.0 * validErrors / Math.max(1, errors), validErrors, errors);
        }
    }

    private void call(Toolwright toolwright, CatalogEntry entry, int show) throws InterruptedException {
        String name = entry.tool().name();
        Optional<DocumentedAnswer> documented = toolwright.documentation()
                .find(name)
                .flatMap(tool -> tool.answers().stream().filter(DocumentedAnswer::success).findFirst())
                .filter(DocumentedAnswer::json);
        Optional<AnswerSchema> schema = documented.map(answer -> AnswerSchema.parse(answer.schema())).filter(AnswerSchema::says);
        if (schema.isEmpty()) {
            return;
        }
        called++;
        JsonNode arguments = AnswerSchema.parse(entry.tool().schema()).draw(Draw.of(1, name));
        ToolCaller world = toolwright.simulator().open();
        Observation observation = world.call(new ToolCall("1", name, arguments.toString()), Instant.MAX);
        if (observation.status() != ObservationStatus.OK) {
            refuse(toolwright, name, arguments, observation, show);
            return;
        }
        answered++;
        List<String> wrong = schema.get().faults(body(entry, observation));
        if (wrong.isEmpty()) {
            valid++;
        } else if (faults.merge("invalid", 1, Integer::sum) <= show) {
            System.out.println(name + " ✗ " + wrong.getFirst() + "\n    " + observation.text());
        }
    }

    /** A drawn id is that of nothing, which many documents have an answer for. */
    private void refuse(Toolwright toolwright, String name, JsonNode arguments, Observation observation, int show) {
        JsonNode error = parsed(observation.text());
        String status = error.path("status").asText();
        Optional<AnswerSchema> schema = toolwright.documentation().find(name).stream()
                .flatMap(tool -> tool.answers().stream())
                .filter(answer -> answer.status().equals(status) && answer.json())
                .findFirst()
                .map(answer -> AnswerSchema.parse(answer.schema()))
                .filter(AnswerSchema::says);
        if (schema.isPresent()) {
            errors++;
            validErrors += schema.get().faults(error.path("response")).isEmpty() ? 1 : 0;
        }
        if (faults.merge("refused", 1, Integer::sum) <= show) {
            System.out.println(name + " " + arguments + " → " + observation.text());
        }
    }

    private static JsonNode body(CatalogEntry entry, Observation observation) {
        JsonNode text = parsed(observation.text());
        return entry.operation() instanceof ToolServerOperation ? text.path("response") : text;
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode read = MAPPER.readTree(text);
            return read.isMissingNode() ? MAPPER.getNodeFactory().textNode("") : read;
        } catch (JsonProcessingException plain) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }

    private static DocumentSource source(Path documents) {
        try {
            return DocumentSource.of(documents);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(documents + " is not there", e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("simulation-validity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
