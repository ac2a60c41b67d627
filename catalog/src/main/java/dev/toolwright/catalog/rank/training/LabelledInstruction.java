package dev.toolwright.catalog.rank.training;

import dev.toolwright.operation.ToolServerOperation;
import java.util.List;

/**
 * An instruction of which is known what serves it.
 *
 * @param set which instructions it is one of: {@code I1}, {@code I2} and {@code I3} of ToolBench, else the name of its file
 * @param id file and id, for people
 * @param text the instruction
 * @param relevant the tools, by the names that ToolBench's tool server knows them by
 */
public record LabelledInstruction(String set, String id, String text, List<ToolServerOperation> relevant) {

    public LabelledInstruction {
        relevant = List.copyOf(relevant);
    }
}
