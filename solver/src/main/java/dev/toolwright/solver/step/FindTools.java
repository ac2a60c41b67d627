package dev.toolwright.solver.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.solver.prompt.Latest;
import dev.toolwright.solver.prompt.Prompts;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Optional;

/** The tool by which a model asks for further tools. */
public final class FindTools {

    public static final String NAME = "find_tools";

    private static final String NEED = "need";
    private static final Latest<Prompts, Tool> LATEST = new Latest<>(FindTools::made);
    private static final Provider PROVIDER = new Provider("toolwright", "Toolwright", "", "");

    private FindTools() {}

    /** The tool as it is offered, before {@code Finish}. */
    public static Tool of(Prompts prompts) {
        return LATEST.of(prompts);
    }

    private static Tool made(Prompts prompts) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties").putObject(NEED).put("type", "string").put("description", prompts.need());
        schema.putArray("required").add(NEED);
        return new Tool(NAME, prompts.findTools(), new JsonText(Json.write(schema)), PROVIDER);
    }

    /** What the model needs a tool for; empty if it does not say. */
    public static Optional<String> need(String arguments) {
        try {
            JsonNode need = Json.read(arguments).path(NEED);
            return need.isTextual() && !need.textValue().isBlank() ? Optional.of(need.textValue()) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Says which functions can be called from now on; their schemas come with the next request. */
    public static Observation found(List<Tool> tools) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("error", tools.isEmpty() ? "No further function was found for this." : "");
        ObjectNode response = answer.putObject("response");
        tools.forEach(tool -> response.put(tool.name(), tool.description()));
        ObservationStatus status = tools.isEmpty() ? ObservationStatus.ERROR : ObservationStatus.OK;
        return new Observation(Json.write(answer), status);
    }

    /** Says that it was not told what is needed. */
    public static Observation unusable() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("error", NAME + " takes a JSON object with " + NEED + ": what a function is to do.").put("response", "");
        return new Observation(Json.write(answer), ObservationStatus.BAD_ARGUMENTS);
    }
}
