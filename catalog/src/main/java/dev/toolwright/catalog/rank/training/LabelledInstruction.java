package dev.toolwright.catalog.rank.training;

import dev.toolwright.operation.ToolServerOperation;
import java.util.List;

/**
 * An instruction of which is known what serves it.
 *
 * @param id as its file has it
 * @param text the instruction
 * @param relevant the tools, by the names that ToolBench's tool server knows them by
 */
public record LabelledInstruction(String id, String text, List<ToolServerOperation> relevant) {

    public LabelledInstruction {
        relevant = List.copyOf(relevant);
    }
}
