package dev.toolwright.gateway.simulate;

import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.operation.Operation;
import dev.toolwright.tool.Tool;
import java.util.List;

/**
 * What is known of a tool that is to be simulated.
 *
 * @param tool what the model sees of it
 * @param operation how it would be called
 * @param answers what its document says that it answers; may be empty
 */
public record SimulatedTool(Tool tool, Operation operation, List<DocumentedAnswer> answers) {

    public SimulatedTool {
        answers = List.copyOf(answers);
    }
}
