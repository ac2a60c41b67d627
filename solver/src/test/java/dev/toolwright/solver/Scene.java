package dev.toolwright.solver;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;
import java.util.stream.Collectors;

/** Two tools that answer with their own name, an instruction, and trees drawn as text. */
final class Scene {

    static final SolverSettings FIXED = SolverSettings.defaults();
    static final SolverSettings COMPATIBLE = FIXED.withRules(SolveRules.toolbench());

    static final ToolCaller ECHO = (call, _) -> Observation.ok(call.tool() + "!");

    static final Toolbox TOOLS = Toolbox.of(tool("alpha_for_letters"), tool("beta_for_letters"));

    static final SolveTask TASK = new SolveTask("What comes after alpha?", TOOLS);

    private Scene() {}

    static Tool tool(String name) {
        return new Tool(name, "", JsonText.EMPTY_OBJECT, new Provider("letters", "Letters", "Greek ones.", ""));
    }

    static SolveContext with(ChatModel model) {
        return SolveContext.of(model, ECHO);
    }

    static Solution search(SolverSettings settings, ChatModel model) {
        return solve(new Dfsdt(settings), with(model));
    }

    static Solution chain(SolverSettings settings, ChatModel model) {
        return solve(new React(settings), with(model));
    }

    static Solution solve(Strategy strategy, SolveContext context) {
        try {
            return strategy.solve(TASK, context);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this run", e);
        }
    }

    static ChatModelException failure(ChatModelException.Kind kind) {
        return new ChatModelException(kind, "the model said: " + kind);
    }

    /** A line a node: depth, kind, text, then code, visit number and marks where there are any. */
    static String draw(SolutionTree tree) {
        return tree.nodes().skip(1).map(Scene::draw).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String draw(SolutionNode node) {
        StringBuilder line = new StringBuilder();
        line.append(node.depth()).append(' ').append(node.kind());
        line.append(' ').append(node.text());
        node.observationCode().ifPresent(code -> line.append(" = ").append(code));
        line.append(node.visitNumber() == 0 ? "" : " #" + node.visitNumber());
        node.pruned().ifPresent(reason -> line.append(' ').append(reason));
        return line.append(node.finished() ? " finished" : "").toString();
    }
}
