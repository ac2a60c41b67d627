package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.SolverSettings;
import java.io.IOException;
import java.util.Optional;

/** The form of {@code CoT@n}: one chain a try. A give-up counts as nothing here. */
record ChainAnswer(SolverSettings settings) implements ToolBenchAnswer {

    @Override
    public void writeBody(JsonGenerator out, Solution solution) throws IOException {
        out.writeNumberField("try_count", solution.trees().size());
        out.writeArrayFieldStart("trys");
        for (SolutionTree tree : solution.trees()) {
            writeTry(out, tree);
        }
        out.writeEndArray();
        ToolBenchNodes.writeCandidates(out, solution);
        out.writeObjectFieldStart("forward_args");
        out.writeNumberField("single_chain_max_step", settings.maxDepth());
        out.writeNumberField("pass_at", settings.attempts());
        out.writeNumberField("answer", 1);
        out.writeEndObject();
        writeGeneration(out, solution);
    }

    /** The reference writes down whether an <em>earlier</em> try had won, after which there is none: always false. */
    private static void writeTry(JsonGenerator out, SolutionTree tree) throws IOException {
        SolutionNode last = tree.root();
        while (!last.children().isEmpty()) {
            last = last.children().getFirst();
        }
        out.writeStartObject();
        out.writeFieldName("chain");
        ToolBenchNodes.writeChain(out, last);
        out.writeBooleanField("win", false);
        out.writeEndObject();
    }

    private void writeGeneration(JsonGenerator out, Solution solution) throws IOException {
        Optional<SolutionNode> answer = solution.chosen().filter(_ -> solution.answered());
        out.writeObjectFieldStart("answer_generation");
        out.writeBooleanField("valid_data", answer.isPresent());
        out.writeStringField("final_answer", answer.map(SolutionNode::text).orElse(""));
        ToolBenchTools.write(out, solution, settings);
        out.writeNumberField("query_count", solution.usage().modelCalls());
        out.writeNumberField("total_tokens", solution.usage().totalTokens());
        if (answer.isPresent()) {
            TrainMessages.write(out, answer.get(), TrainMessages.Silence.NULL);
        } else {
            out.writeArrayFieldStart("train_messages");
            out.writeEndArray();
        }
        out.writeArrayFieldStart("chain");
        out.writeEndArray();
        out.writeStringField("query", solution.instruction());
        out.writeEndObject();
    }
}
