package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.tool.ObservationStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * Our own form, {@code ID.solution.json}, an object with these properties in this order:
 *
 * <pre>{@code
 * format       "toolwright-solution/1"
 * id           the instruction's id
 * instruction  its text
 * outcome      answered | gave_up | unanswered | out_of_budget | model_failed
 * answer       the final answer's text; missing unless answered
 * strategy     its name
 * model        its id
 * tools        names of the tools that were offered
 * usage        modelCalls, toolCalls, inputTokens, cachedInputTokens, outputTokens, costMicroUsd, priced
 * madeUpNames  calls of tools that there are not
 * badArguments calls that were not made, as their arguments do not fit the tool's schema
 * tookMs       wall time in milliseconds
 * chosen       the node that answers, or else gives up: tree (an index from 0) and path; missing if there is none
 * trees        a list of trees, each a list of nodes, parents first; a node:
 *   path       positions of the children taken from the root, joined by dots; the root's is empty
 *   kind       thought | action | action_input
 *   text       the thought, the tool's name, the arguments as the model wrote them
 *   observation, status    what came back, and of what kind; missing if nothing did
 *   origin     where that was taken from, see {@link JsonOutput#writeOrigin}; missing if no API was to be asked
 *   pruned     depth_limit | gave_up | model_failed | no_progress | passed_over | ungrounded; missing if it is not
 *   visit      order in which the search came here; missing if no search began here
 * }</pre>
 */
public final class NativeFormat implements AnswerFormat {

    public static final String NAME = "native";

    private static final String VERSION = "toolwright-solution/1";
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String suffix() {
        return ".solution.json";
    }

    @Override
    public void write(String id, Solution solution, OutputStream stream) throws IOException {
        JsonOutput.writePretty(stream, out -> {
            out.writeStringField("format", VERSION);
            out.writeStringField("id", id);
            writeHead(out, solution);
            out.writeArrayFieldStart("trees");
            for (SolutionTree tree : solution.trees()) {
                writeTree(out, tree);
            }
            out.writeEndArray();
        });
    }

    @Override
    public Optional<Outcome> outcome(byte[] content) {
        try {
            JsonNode answer = JSON.readTree(content);
            return VERSION.equals(answer.path("format").textValue())
                    ? Arrays.stream(Outcome.values())
                            .filter(outcome -> JsonOutput.lower(outcome).equals(answer.path("outcome").textValue()))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static void writeHead(JsonGenerator out, Solution solution) throws IOException {
        out.writeStringField("instruction", solution.instruction());
        out.writeStringField("outcome", JsonOutput.lower(solution.outcome()));
        if (solution.answer().isPresent()) {
            out.writeStringField("answer", solution.answer().get());
        }
        out.writeStringField("strategy", solution.strategy());
        out.writeStringField("model", solution.model());
        JsonOutput.writeStrings(out, "tools", solution.toolbox().names());
        JsonOutput.writeUsage(out, "usage", solution.usage());
        out.writeNumberField("madeUpNames", solution.count(ObservationStatus.UNKNOWN_TOOL));
        out.writeNumberField("badArguments", solution.count(ObservationStatus.BAD_ARGUMENTS));
        out.writeNumberField("tookMs", solution.took().toMillis());
        if (solution.chosen().isPresent()) {
            writeChosen(out, solution, solution.chosen().get());
        }
    }

    private static void writeChosen(JsonGenerator out, Solution solution, SolutionNode chosen) throws IOException {
        out.writeObjectFieldStart("chosen");
        out.writeNumberField("tree", solution.trees().indexOf(treeOf(solution, chosen)));
        out.writeStringField("path", chosen.path().text());
        out.writeEndObject();
    }

    private static SolutionTree treeOf(Solution solution, SolutionNode node) {
        SolutionNode root = node;
        for (Optional<SolutionNode> parent = root.parent(); parent.isPresent(); parent = root.parent()) {
            root = parent.get();
        }
        SolutionNode top = root;
        return solution.trees().stream().filter(tree -> tree.root() == top).findFirst().orElseThrow();
    }

    private static void writeTree(JsonGenerator out, SolutionTree tree) throws IOException {
        out.writeStartArray();
        for (Iterator<SolutionNode> nodes = tree.nodes().iterator(); nodes.hasNext(); ) {
            writeNode(out, nodes.next());
        }
        out.writeEndArray();
    }

    private static void writeNode(JsonGenerator out, SolutionNode node) throws IOException {
        out.writeStartObject();
        out.writeStringField("path", node.path().text());
        out.writeStringField("kind", JsonOutput.lower(node.kind()));
        out.writeStringField("text", node.text());
        if (node.observation().isPresent()) {
            out.writeStringField("observation", node.observation().get().text());
            out.writeStringField("status", JsonOutput.lower(node.observation().get().status()));
            JsonOutput.writeOrigin(out, node.observation().get());
        }
        if (node.pruned().isPresent()) {
            out.writeStringField("pruned", JsonOutput.lower(node.pruned().get()));
        }
        if (node.visitNumber() > 0) {
            out.writeNumberField("visit", node.visitNumber());
        }
        out.writeEndObject();
    }
}
