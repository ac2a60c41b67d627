package dev.toolwright.solution;

import static java.util.Objects.requireNonNull;

import dev.toolwright.chat.Conversation;
import dev.toolwright.tool.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link SolutionTree}. Mutable while its tree grows, and then each node only by the one thread that goes on from
 * it; a finished tree may be read by any. The conversation is shared with the other nodes, never copied.
 */
public final class SolutionNode {

    private static final int MODEL_FAILED_CODE = -1;

    private final @Nullable SolutionNode parent;
    private final NodeKind kind;
    private final String text;
    private final int depth;
    private final int position;
    private final List<SolutionNode> children = new ArrayList<>(1);
    private Conversation conversation;
    private @Nullable Observation observation;
    private @Nullable PruneReason pruned;
    private boolean finished;
    private int visitNumber;

    private SolutionNode(@Nullable SolutionNode parent, NodeKind kind, String text, Conversation conversation) {
        this.parent = parent;
        this.kind = kind;
        this.text = text;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.position = parent == null ? 0 : parent.children.size();
        this.conversation = conversation;
    }

    static SolutionNode root(Conversation conversation) {
        return new SolutionNode(null, NodeKind.ACTION_INPUT, "", conversation);
    }

    /** Adds a child below this node that begins with this node's conversation. */
    public SolutionNode add(NodeKind childKind, String childText) {
        SolutionNode child = new SolutionNode(this, childKind, childText, conversation);
        children.add(child);
        return child;
    }

    /**
     * Takes the last children away, with all below them, until so many are left: branches that a search explored ahead and
     * did not come to.
     */
    public void keepChildren(int count) {
        children.subList(count, children.size()).clear();
    }

    public Optional<SolutionNode> parent() {
        return Optional.ofNullable(parent);
    }

    public NodeKind kind() {
        return kind;
    }

    /**
     * The thought, the tool's name, or the arguments, by {@link #kind}, as the model wrote them; the failure's message in a
     * thought that stands for a model's failure.
     */
    public String text() {
        return text;
    }

    /** Edges from the root. */
    public int depth() {
        return depth;
    }

    /** Where it stands among its parent's children, from 0. */
    public int position() {
        return position;
    }

    /** Children in the order of their making; a view that cannot be changed. */
    public List<SolutionNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** What was said up to and including this node. */
    public Conversation conversation() {
        return conversation;
    }

    public void setConversation(Conversation value) {
        conversation = value;
    }

    /** What came back from the call: of action inputs only. */
    public Optional<Observation> observation() {
        return Optional.ofNullable(observation);
    }

    public void setObservation(Observation value) {
        observation = value;
    }

    public Optional<PruneReason> pruned() {
        return Optional.ofNullable(pruned);
    }

    public void prune(PruneReason reason) {
        pruned = reason;
    }

    /** Whether it lies on the way to an answer, as far up as the reference marks it. */
    public boolean finished() {
        return finished;
    }

    public void markFinished() {
        finished = true;
    }

    /** Order in which the search came here, from 1; 0 where no search frame started, and for the root. */
    public int visitNumber() {
        return visitNumber;
    }

    public void setVisitNumber(int number) {
        visitNumber = number;
    }

    /** Costs O(depth). */
    public NodePath path() {
        int[] positions = new int[depth];
        SolutionNode node = this;
        for (int i = depth - 1; i >= 0; i--) {
            positions[i] = node.position;
            node = requireNonNull(node.parent);
        }
        return NodePath.of(positions);
    }

    /** ToolBench's {@code observation_code}: that of the observation, -1 for a thought that stands for a model's failure. */
    public OptionalInt observationCode() {
        if (pruned == PruneReason.MODEL_FAILED) {
            return OptionalInt.of(MODEL_FAILED_CODE);
        }
        return observation == null ? OptionalInt.empty() : OptionalInt.of(observation.status().code());
    }
}
