package dev.toolwright.toolmaker.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.sandbox.python.PythonSource;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our Python around made code: one call of the sandbox runs one of its functions. */
final class Glue {

    /** An entry's own words: an object. */
    sealed interface Told {
        record Answer(JsonNode node) implements Told {}

        record Failed(Failure failure) implements Told {}
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUNNING = joined("values.py", "modules.py", "made.py", "doubts.py");
    private static final String READING = joined("inspection.py");
    private static final Failure FORGED =
            new Failure("sandbox", "Crashed", "the code wrote to the channel that its value takes", List.of());

    private final Sandbox sandbox;
    private final Limits limits;

    Glue(Sandbox sandbox, Limits limits) {
        this.sandbox = sandbox;
        this.limits = limits;
    }

    Told read(String source) throws InterruptedException {
        return run(READING, "inspect_module", JSON.createObjectNode().put("source", source));
    }

    String engine() {
        return sandbox.engine();
    }

    Limits limits() {
        return limits;
    }

    Told run(String entry, ObjectNode given) throws InterruptedException {
        return run(RUNNING, entry, given);
    }

    static ObjectNode given(String source) {
        return JSON.createObjectNode().put("source", source);
    }

    /** The object in a text; absent if there is none. */
    static Optional<ObjectNode> object(JsonText text) {
        try {
            return JSON.readTree(text.text()) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    static Optional<PythonValue> value(JsonNode portable) {
        return portable.has("typed") ? Optional.of(PythonValue.parse(portable.get("typed"))) : Optional.empty();
    }

    private Told run(String glue, String entry, ObjectNode given) throws InterruptedException {
        Verdict verdict = sandbox.run(Program.function(glue, entry), new JsonText(given.toString()), limits);
        return switch (verdict) {
            case Verdict.Returned returned -> told(returned.value());
            case Verdict.Raised raised -> limit(raised.type(), raised.message());
            case Verdict.TimedOut _ -> limit("Timeout", "it ran longer than " + limits.timeout().toMillis() + " ms");
            case Verdict.OutOfMemory _ -> limit("OutOfMemory", "it wanted more than " + (limits.memoryBytes() >> 20) + " MiB");
            case Verdict.TooMuchOutput _ -> limit("TooMuchOutput", "it printed or returned more than is taken");
            case Verdict.Refused refused -> limit("Refused", refused.reason());
            case Verdict.Crashed crashed -> limit("Crashed", crashed.reason());
        };
    }

    private static Told told(JsonText text) {
        try {
            JsonNode node = JSON.readTree(text.text());
            if (!node.isObject()) {
                return new Told.Failed(FORGED);
            }
            JsonNode failed = node.path("failed");
            return failed.isObject() ? new Told.Failed(failure(failed)) : new Told.Answer(node);
        } catch (JsonProcessingException e) {
            return new Told.Failed(FORGED);
        }
    }

    private static Failure failure(JsonNode failed) {
        List<String> trace = failed.path("trace").valueStream().limit(20).map(line -> Printable.of(line.asText())).toList();
        return new Failure(
                Printable.of(failed.path("part").asText()),
                Printable.of(failed.path("type").asText()),
                Printable.of(failed.path("message").asText()),
                trace);
    }

    private static Told limit(String type, String message) {
        return new Told.Failed(new Failure("sandbox", Printable.of(type), Printable.of(message), List.of()));
    }

    private static String joined(String... files) {
        return Stream.of(files).map(file -> PythonSource.beside(Glue.class, file)).collect(Collectors.joining("\n"));
    }
}
