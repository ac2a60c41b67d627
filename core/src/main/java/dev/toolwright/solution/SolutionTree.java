package dev.toolwright.solution;

import dev.toolwright.chat.Conversation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree that a search grew: thoughts, calls and observations, with all that was tried and left. Branches may be
 * grown by a thread each.
 */
public final class SolutionTree {

    private final SolutionNode root;

    private SolutionTree(SolutionNode root) {
        this.root = root;
    }

    /** A tree that has only its root, which holds the conversation that every path begins with. */
    public static SolutionTree plant(Conversation conversation) {
        return new SolutionTree(SolutionNode.root(conversation));
    }

    public SolutionNode root() {
        return root;
    }

    /** All nodes, parents before children, in the order of their making; walks without recursion. */
    public Stream<SolutionNode> nodes() {
        Stream.Builder<SolutionNode> nodes = Stream.builder();
        Deque<SolutionNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            SolutionNode node = open.pop();
            nodes.add(node);
            List<SolutionNode> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return nodes.build();
    }

    /** Nodes, the root included. */
    public int size() {
        return Math.toIntExact(nodes().count());
    }

    /** Levels, the root's included. */
    public int levels() {
        return 1 + nodes().mapToInt(SolutionNode::depth).max().orElse(0);
    }

    public Optional<SolutionNode> find(NodePath path) {
        SolutionNode node = root;
        if (path.equals(NodePath.ROOT)) {
            return Optional.of(node);
        }
        for (String step : path.text().split("\\.")) {
            int position = Integer.parseInt(step);
            if (position >= node.children().size()) {
                return Optional.empty();
            }
            node = node.children().get(position);
        }
        return Optional.of(node);
    }
}
