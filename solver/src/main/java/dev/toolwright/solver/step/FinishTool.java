package dev.toolwright.solver.step;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.solver.prompt.Latest;
import dev.toolwright.solver.prompt.Prompts;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;

/** The tool by which a model ends a path: with an answer, or giving it up. Names and structure are ToolBench's. */
public final class FinishTool {

    public static final String NAME = "Finish";
    public static final String RETURN_TYPE = "return_type";
    public static final String FINAL_ANSWER = "final_answer";
    public static final String GIVE_ANSWER = "give_answer";
    public static final String GIVE_UP = "give_up_and_restart";

    private static final Latest<Prompts, Tool> LATEST = new Latest<>(FinishTool::made);
    private static final Provider PROVIDER = new Provider("toolwright", "Toolwright", "", "");

    private FinishTool() {}

    /** The tool as it is offered, last of all. */
    public static Tool of(Prompts prompts) {
        return LATEST.of(prompts);
    }

    private static Tool made(Prompts prompts) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject(RETURN_TYPE)
                .put("type", "string")
                .putArray("enum")
                .add(GIVE_ANSWER)
                .add(GIVE_UP);
        properties.putObject(FINAL_ANSWER).put("type", "string").put("description", prompts.finalAnswer());
        schema.putArray("required").add(RETURN_TYPE);
        return new Tool(NAME, prompts.finish(), new JsonText(Json.write(schema)), PROVIDER);
    }
}
