package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.runs.json.PythonJson;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Nodes as ToolBench writes them, with fields that never say anything ({@code is_terminal}, {@code Elo}) included. */
final class ToolBenchNodes {

    private static final double ELO = 1000.0;

    private ToolBenchNodes() {}

    /** A node with all below it. */
    static void writeSubtree(JsonGenerator out, SolutionNode node) throws IOException {
        out.writeStartObject();
        writeFields(out, node);
        out.writeArrayFieldStart("children");
        for (SolutionNode child : node.children()) {
            writeSubtree(out, child);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** The nodes from below the root to this one. */
    static void writeChain(JsonGenerator out, SolutionNode last) throws IOException {
        Deque<SolutionNode> chain = new ArrayDeque<>();
        SolutionNode node = last;
        for (Optional<SolutionNode> parent = node.parent(); parent.isPresent(); parent = node.parent()) {
            chain.push(node);
            node = parent.get();
        }
        out.writeStartArray();
        for (SolutionNode step : chain) {
            out.writeStartObject();
            writeFields(out, step);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** The chain to the answer, if there is one. */
    static void writeCandidates(JsonGenerator out, Solution solution) throws IOException {
        out.writeArrayFieldStart("compare_candidates");
        if (solution.answered() && solution.chosen().isPresent()) {
            writeChain(out, solution.chosen().get());
        }
        out.writeEndArray();
    }

    private static void writeFields(JsonGenerator out, SolutionNode node) throws IOException {
        out.writeBooleanField("is_terminal", false);
        out.writeBooleanField("pruned", node.pruned().isPresent());
        out.writeBooleanField("finished", node.finished());
        out.writeNumberField("depth", node.depth());
        out.writeStringField("node_type", type(node.kind()));
        out.writeStringField("description", node.text());
        out.writeFieldName("Elo");
        PythonJson.writeFloat(out, ELO);
        if (node.observation().isPresent() && !node.observation().get().text().isEmpty()) {
            out.writeStringField("observation", node.observation().get().text());
        }
        if (node.observationCode().isPresent()) {
            out.writeNumberField("observation_code", node.observationCode().getAsInt());
        }
        out.writeNumberField("child_count", node.children().size());
        out.writeNumberField("expand_num", node.visitNumber());
        if (node.kind() == NodeKind.ACTION_INPUT) {
            out.writeObjectFieldStart("io_state");
            out.writeEndObject();
        }
    }

    private static String type(NodeKind kind) {
        return switch (kind) {
            case THOUGHT -> "Thought";
            case ACTION -> "Action";
            case ACTION_INPUT -> "Action Input";
        };
    }
}
