package dev.toolwright.benchmarks.game24;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.runs.arithmetic.Expression.Combined;
import dev.toolwright.runs.game24.Moves;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plays any move that the rules allow, drawn at random, but not one again that it is told was tried from there. Gives the
 * expression as its answer when 24 is reached, and gives up when another number is. With sight it also knows for certain, where
 * few enough numbers are left, whether 24 can still be reached: then it makes such a move, or gives up, and says so when it is
 * asked what a position is worth.
 *
 * @param sight up to how many numbers it sees through; 1 sees nothing ahead
 */
record Player(int sight) {

    private static final String CANNOT_TELL = "I cannot tell.";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What it does where tools are offered: a message of an assistant with one call. */
    ObjectNode move(Dialogue dialogue, SplittableRandom random) {
        Position position = dialogue.position();
        if (position.won()) {
            String answer = position.numbers().getFirst().toString();
            return call("Finish", NODES.objectNode().put("return_type", "give_answer").put("final_answer", answer), random);
        }
        List<Combined> moves = sees(position)
                ? position.moves().stream().filter(move -> position.after(move).winnable()).toList()
                : position.moves();
        if (moves.isEmpty()) {
            return call("Finish", NODES.objectNode().put("return_type", "give_up_and_restart"), random);
        }
        List<Combined> fresh = moves.stream()
                .filter(move -> !dialogue.tried(Moves.name(move.operator()), arguments(position, move).toString()))
                .toList();
        List<Combined> open = fresh.isEmpty() ? moves : fresh;
        Combined chosen = open.get(random.nextInt(open.size()));
        return call(Moves.name(chosen.operator()), arguments(position, chosen), random);
    }

    /** What it says where no tools are offered: how good a position is, if that is asked and it sees it. */
    ObjectNode judgement(Dialogue dialogue) {
        Optional<Position> position = dialogue.judged().filter(this::sees);
        String said = position.map(seen -> "Value: " + (seen.winnable() ? 10 : 0)).orElse(CANNOT_TELL);
        return NODES.objectNode().put("role", "assistant").put("content", said);
    }

    private boolean sees(Position position) {
        return position.numbers().size() <= sight;
    }

    private static ObjectNode arguments(Position position, Combined move) {
        ObjectNode arguments = NODES.objectNode();
        ArrayNode numbers = arguments.putArray("numbers");
        position.numbers().forEach(number -> numbers.add(number.toString()));
        return arguments.put("left", move.left().toString()).put("right", move.right().toString());
    }

    private static ObjectNode call(String tool, ObjectNode arguments, SplittableRandom random) {
        ObjectNode message = NODES.objectNode().put("role", "assistant");
        message.putNull("content");
        message.putArray("tool_calls")
                .addObject()
                .put("id", "call_%016x".formatted(random.nextLong()))
                .put("type", "function")
                .putObject("function")
                .put("name", tool)
                .put("arguments", arguments.toString());
        return message;
    }
}
