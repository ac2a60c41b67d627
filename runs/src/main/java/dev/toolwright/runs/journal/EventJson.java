package dev.toolwright.runs.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An event as one JSON object: {@code run}, {@code at} and {@code event}, then what it says. Nodes are named by their paths,
 * durations are whole milliseconds. Thread-safe.
 */
public final class EventJson {

    private EventJson() {}

    /** One line. */
    public static String write(String runId, Instant at, SolveEvent event) {
        return new String(line(runId, at, event), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    static byte[] line(String runId, Instant at, SolveEvent event) {
        return JsonOutput.line(out -> {
            out.writeStringField("run", runId);
            out.writeStringField("at", at.toString());
            writeEvent(out, event);
        });
    }

    private static void writeEvent(JsonGenerator out, SolveEvent event) throws IOException {
        switch (event) {
            case SolveEvent.Started started -> {
                begin(out, "started");
                out.writeStringField("instruction", started.instruction());
                out.writeStringField("strategy", started.strategy());
                out.writeStringField("model", started.model());
                JsonOutput.writeStrings(out, "tools", started.tools());
            }
            case SolveEvent.AttemptStarted attempt -> {
                begin(out, "attempt_started");
                out.writeNumberField("attempt", attempt.attempt());
            }
            case SolveEvent.ModelAsked asked -> begin(out, "model_asked", asked.node());
            case SolveEvent.ModelReplied replied -> {
                begin(out, "model_replied", replied.node());
                JsonOutput.writeUsage(out, "usage", replied.usage());
            }
            case SolveEvent.ModelFailed failed -> {
                begin(out, "model_failed", failed.node());
                out.writeStringField("message", failed.message());
            }
            case SolveEvent.ThoughtAdded thought -> {
                begin(out, "thought_added", thought.node());
                out.writeStringField("text", thought.text());
            }
            case SolveEvent.CallStarted started -> {
                begin(out, "call_started", started.node());
                writeCall(out, started.call());
                out.writeStringField("arguments", started.call().arguments());
            }
            case SolveEvent.CallFinished finished -> {
                begin(out, "call_finished", finished.node());
                writeCall(out, finished.call());
                out.writeStringField("observation", finished.observation().text());
                out.writeStringField("status", JsonOutput.lower(finished.observation().status()));
                JsonOutput.writeOrigin(out, finished.observation());
                out.writeNumberField("tookMs", finished.took().toMillis());
            }
            case SolveEvent.NodePruned pruned -> {
                begin(out, "node_pruned", pruned.node());
                out.writeStringField("reason", JsonOutput.lower(pruned.reason()));
            }
            case SolveEvent.BackedUp backedUp -> {
                begin(out, "backed_up");
                out.writeStringField("from", backedUp.from().text());
                out.writeStringField("to", backedUp.to().text());
            }
            case SolveEvent.Judged judged -> {
                begin(out, "judged");
                JsonOutput.writeStrings(
                        out, "nodes", judged.nodes().stream().map(NodePath::text).toList());
                out.writeArrayFieldStart("scores");
                for (double score : judged.scores()) {
                    out.writeNumber(score);
                }
                out.writeEndArray();
                JsonOutput.writeUsage(out, "usage", judged.usage());
            }
            case SolveEvent.BranchesDropped dropped -> {
                begin(out, "branches_dropped");
                out.writeNumberField("steps", dropped.steps());
                JsonOutput.writeUsage(out, "usage", dropped.usage());
            }
            case SolveEvent.BudgetReached reached -> {
                begin(out, "budget_reached");
                out.writeStringField("limit", JsonOutput.lower(reached.limit()));
            }
            case SolveEvent.Finished finished -> {
                begin(out, "finished");
                out.writeStringField("outcome", JsonOutput.lower(finished.outcome()));
                if (finished.answer().isPresent()) {
                    out.writeStringField("answer", finished.answer().get());
                }
                JsonOutput.writeUsage(out, "usage", finished.usage());
                out.writeNumberField("tookMs", finished.took().toMillis());
            }
        }
    }

    private static void begin(JsonGenerator out, String event) throws IOException {
        out.writeStringField("event", event);
    }

    private static void begin(JsonGenerator out, String event, NodePath node) throws IOException {
        begin(out, event);
        out.writeStringField("node", node.text());
    }

    private static void writeCall(JsonGenerator out, ToolCall call) throws IOException {
        out.writeStringField("callId", call.callId());
        out.writeStringField("tool", call.tool());
    }
}
