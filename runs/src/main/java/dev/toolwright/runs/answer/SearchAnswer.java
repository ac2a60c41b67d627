package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.SolverSettings;
import java.io.IOException;
import java.util.Optional;

/** The form of {@code DFS_woFilter_wN}: one tree. */
record SearchAnswer(SolverSettings settings, long maxCalls, boolean faithful) implements ToolBenchAnswer {

    @Override
    public void writeBody(JsonGenerator out, Solution solution) throws IOException {
        SolutionTree tree = solution.trees().getFirst();
        out.writeObjectFieldStart("tree");
        out.writeNumberField("size", tree.size());
        out.writeNumberField("max_length", tree.levels());
        out.writeFieldName("tree");
        ToolBenchNodes.writeSubtree(out, tree.root());
        out.writeEndObject();
        writeForwardArgs(out);
        ToolBenchNodes.writeCandidates(out, solution);
        writeGeneration(out, solution);
    }

    private void writeForwardArgs(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("forward_args");
        out.writeNumberField("single_chain_max_step", settings.maxDepth());
        out.writeNumberField("tree_beam_size", settings.width());
        out.writeNumberField("max_query_count", maxCalls);
        out.writeNumberField("answer", 1);
        out.writeBooleanField("with_filter", false);
        out.writeEndObject();
    }

    private void writeGeneration(JsonGenerator out, Solution solution) throws IOException {
        Optional<SolutionNode> chosen = solution.chosen();
        out.writeObjectFieldStart("answer_generation");
        out.writeBooleanField("valid_data", chosen.isPresent());
        out.writeNumberField("query_count", solution.usage().modelCalls());
        out.writeNumberField("total_tokens", solution.usage().totalTokens());
        out.writeStringField("final_answer", chosen.map(SolutionNode::text).orElse(""));
        out.writeStringField("finish_type", finishType(solution));
        ToolBenchTools.write(out, solution, settings);
        out.writeArrayFieldStart("chain");
        out.writeEndArray();
        if (chosen.isPresent()) {
            TrainMessages.write(out, chosen.get(), TrainMessages.Silence.LEFT_OUT);
        }
        out.writeStringField("query", solution.instruction());
        out.writeEndObject();
    }

    private String finishType(Solution solution) {
        if (solution.answered() || solution.chosen().isEmpty() && faithful) {
            return "give_answer";
        }
        return solution.chosen().isPresent() ? "give_up" : "none";
    }
}
