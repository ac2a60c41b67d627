package dev.toolwright.cli.snapshot;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Tool;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is captured of one tool, by the tool's name. */
record ToolSummary(String tool, long calls, long captures, long real, long simulated, long handWritten) {

    static Collection<ToolSummary> of(CaptureSource source) {
        Map<String, Tool> tools = source.tools();
        Map<String, ToolSummary> summaries = new TreeMap<>();
        Set<String> calls = new HashSet<>();
        source.forEach(capture -> {
            Tool tool = tools.get(capture.call().tool());
            String name = tool == null ? capture.call().tool() : tool.name();
            summaries.merge(name, of(name, capture, calls.add(capture.call().key())), ToolSummary::plus);
        });
        return summaries.values();
    }

    private static ToolSummary of(String name, Capture capture, boolean first) {
        int call = first ? 1 : 0;
        return switch (capture.provenance()) {
            case Provenance.Real _ -> new ToolSummary(name, call, 1, 1, 0, 0);
            case Provenance.Simulated _ -> new ToolSummary(name, call, 1, 0, 1, 0);
            case Provenance.HandWritten _ -> new ToolSummary(name, call, 1, 0, 0, 1);
        };
    }

    private ToolSummary plus(ToolSummary other) {
        return new ToolSummary(
                tool,
                calls + other.calls,
                captures + other.captures,
                real + other.real,
                simulated + other.simulated,
                handWritten + other.handWritten);
    }
}
