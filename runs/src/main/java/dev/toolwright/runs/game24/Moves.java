package dev.toolwright.runs.game24;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.runs.arithmetic.Expression;
import dev.toolwright.runs.arithmetic.Fraction;
import dev.toolwright.runs.arithmetic.Operator;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.ToolSource;
import dev.toolwright.tool.Toolbox;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moves of the game as tools: each takes two of the numbers there are and puts one in their place. They keep nothing
 * between calls, so that branches of a search do not disturb one another: the numbers are handed in and out, each as the
 * expression that made it, with its exact value beside it. Thread-safe.
 */
public final class Moves implements ToolSource, ToolCaller {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Provider PROVIDER =
            new Provider(GameOf24.NAME, "Game of 24", "Moves that make one number of two, exactly.", "Games");

    private static final JsonText SCHEMA = new JsonText("""
            {"type": "object", "properties": {\
            "numbers": {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 8, \
            "description": "All numbers that there are now, as they stand in the request or in the latest result."}, \
            "left": {"type": "string", "description": "One of them, written the same."}, \
            "right": {"type": "string", "description": "Another one of them."}}, \
            "required": ["numbers", "left", "right"]}""");

    /** One tool an operator. */
    public static final Toolbox TOOLBOX =
            new Toolbox(Arrays.stream(Operator.values()).map(Moves::tool).toList());

    private static Tool tool(Operator operator) {
        String description = "Takes two numbers out of the game and puts left " + operator.sign()
                + " right in their place. Returns the numbers that there are then, and their values.";
        return new Tool(name(operator), description, SCHEMA, PROVIDER);
    }

    /** The tool of an operator. */
    public static String name(Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Stream<Tool> tools() {
        return TOOLBOX.tools().stream();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }

    @Override
    public Observation call(ToolCall call, Instant deadline) {
        Optional<Operator> operator =
                Arrays.stream(Operator.values()).filter(known -> name(known).equals(call.tool())).findFirst();
        if (operator.isEmpty()) {
            return error("there is no tool " + call.tool(), ObservationStatus.UNKNOWN_TOOL);
        }
        try {
            Board board = Board.read(JSON.readTree(call.arguments()));
            return observation(board.after(operator.get()));
        } catch (JsonProcessingException e) {
            return error("the arguments are no JSON", ObservationStatus.BAD_ARGUMENTS);
        } catch (IllegalArgumentException e) {
            return error(String.valueOf(e.getMessage()), ObservationStatus.ERROR);
        }
    }

    private static Observation observation(List<Expression> numbers) {
        ObjectNode result = JSON.createObjectNode();
        numbers.forEach(number -> result.withArray("numbers").add(number.toString()));
        numbers.forEach(number ->
                result.withArray("values").add(number.value().map(Fraction::toString).orElseThrow()));
        return Observation.ok(result.toString());
    }

    private static Observation error(String message, ObservationStatus status) {
        JsonNode error = JSON.createObjectNode().put("error", message);
        return new Observation(error.toString(), status);
    }
}
