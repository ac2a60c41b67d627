package dev.toolwright.solver;

import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.step.FindTools;
import dev.toolwright.solver.step.FinishTool;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is offered along a path: the task's tools, those that the model found on this path, and the search's own. What one
 * path finds no other has, so a branch does not depend on what its siblings do. Thread-safe.
 */
final class Offer {

    /** Tools that one question for more may bring. */
    private static final int AT_ONCE = 3;

    private final Toolbox task;
    private final Optional<MoreTools> more;
    private final Tool find;
    private final Tool finish;
    private final List<Tool> fixed;
    private final Map<SolutionNode, Toolbox> found = new ConcurrentHashMap<>();
    private final Set<Tool> extras = ConcurrentHashMap.newKeySet();

    Offer(Toolbox task, SolverSettings settings, Optional<MoreTools> more) {
        this.task = task;
        this.more = more;
        this.find = FindTools.of(settings.prompts());
        this.finish = FinishTool.of(settings.prompts());
        this.fixed = withOwn(task);
        if (more.isPresent() && task.find(FindTools.NAME).isPresent()) {
            throw new IllegalArgumentException("a tool may not be named " + FindTools.NAME + " where more tools can be found");
        }
    }

    /** What the model may call from here, {@code Finish} last. */
    List<Tool> at(SolutionNode node) {
        Toolbox box = toolbox(node);
        return box == task ? fixed : withOwn(box);
    }

    /** The same without the search's own. */
    Toolbox toolbox(SolutionNode node) {
        Optional<SolutionNode> at = found.isEmpty() ? Optional.empty() : Optional.of(node);
        while (at.isPresent()) {
            Toolbox box = found.get(at.get());
            if (box != null) {
                return box;
            }
            at = at.get().parent();
        }
        return task;
    }

    /** Whether the model can ask for more tools here. */
    boolean findsMore(Toolbox box) {
        return more.isPresent() && room(box) > 0;
    }

    /** Offers one tool more from this node on, which does not count as found. */
    void add(SolutionNode node, Tool tool) {
        Toolbox box = toolbox(node);
        if (box.find(tool.name()).isEmpty()) {
            List<Tool> all = new ArrayList<>(box.tools());
            all.add(tool);
            found.put(node, new Toolbox(all));
            extras.add(tool);
        }
    }

    /** How many further tools may be found from here. */
    private int room(Toolbox box) {
        int cap = more.map(MoreTools::cap).orElse(0);
        long offered = box.tools().stream().filter(tool -> !extras.contains(tool)).count();
        return (int) Math.max(0, task.tools().size() + cap - offered);
    }

    /** Answers a question for more tools; from {@code node} on they are there. */
    Observation find(SolutionNode node, String arguments) {
        Toolbox box = toolbox(node);
        Optional<String> need = FindTools.need(arguments);
        if (need.isEmpty() || more.isEmpty()) {
            return FindTools.unusable();
        }
        List<Tool> others = more.get().finder().find(need.get(), box.tools().size() + AT_ONCE).stream()
                .filter(tool -> box.find(tool.name()).isEmpty())
                .limit(Math.min(AT_ONCE, room(box)))
                .toList();
        if (!others.isEmpty()) {
            List<Tool> all = new ArrayList<>(box.tools());
            all.addAll(others);
            found.put(node, new Toolbox(all));
        }
        return FindTools.found(others);
    }

    /** All that was offered in these trees. */
    Toolbox all(List<SolutionTree> trees) {
        Set<Tool> all = new LinkedHashSet<>(task.tools());
        if (!found.isEmpty()) {
            trees.forEach(tree -> tree.nodes()
                    .filter(found::containsKey)
                    .forEach(node -> all.addAll(toolbox(node).tools())));
        }
        return all.size() == task.tools().size() ? task : new Toolbox(List.copyOf(all));
    }

    private List<Tool> withOwn(Toolbox box) {
        List<Tool> tools = new ArrayList<>(box.tools());
        if (findsMore(box)) {
            tools.add(find);
        }
        tools.add(finish);
        return List.copyOf(tools);
    }
}
