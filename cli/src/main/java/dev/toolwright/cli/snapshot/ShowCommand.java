package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows captures in full. */
@Command(name = "show", description = "Show the captured answers of a tool, or of one call, with who they are from and when.")
final class ShowCommand implements Callable<Integer> {

    /** As many digits of a call's key as are unlikely to be a tool's name. */
    private static final String KEY = "[0-9a-f]{8,64}";

    @Parameters(paramLabel = "TOOL|CALL", description = "A tool's name, or the beginning of a call's key, 8 digits at least.")
    private String what = "";

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (CaptureSource source = place.open(surroundings, common)) {
            Map<String, Tool> tools = source.tools();
            List<Capture> captures = new ArrayList<>();
            source.forEach(capture -> {
                if (isMeant(capture, tools)) {
                    captures.add(capture);
                }
            });
            if (captures.isEmpty()) {
                throw CommandFailure.failed("there is no captured answer of '" + what + "' in " + source.label()
                        + "; 'toolwright snapshot list' lists the tools");
            }
            show(captures, tools);
            return 0;
        }
    }

    private boolean isMeant(Capture capture, Map<String, Tool> tools) {
        return name(capture, tools).equals(what) || what.matches(KEY) && capture.call().key().startsWith(what);
    }

    private static String name(Capture capture, Map<String, Tool> tools) {
        Tool tool = tools.get(capture.call().tool());
        return tool == null ? "" : tool.name();
    }

    private void show(List<Capture> captures, Map<String, Tool> tools) {
        if (json.chosen()) {
            ArrayNode document = new JsonMapper().createArrayNode();
            captures.forEach(capture -> document.add(document(capture, name(capture, tools))));
            JsonOption.print(surroundings.terminal(), document);
        } else {
            captures.forEach(capture -> print(capture, name(capture, tools)));
        }
    }

    private void print(Capture capture, String tool) {
        Terminal terminal = surroundings.terminal();
        terminal.out().println(Plain.line(tool) + " " + Plain.line(capture.call().arguments()) + "  (call " + capture.call().key().substring(0, 12) + ")");
        terminal.out().println("  " + capture.at() + ", after " + capture.latency().toMillis() + " ms, " + provenance(capture.provenance()) + ", "
                + capture.status().name().toLowerCase(Locale.ROOT)
                + capture.trace().map(trace -> ", " + trace.method() + " " + Plain.line(trace.uri()) + " " + trace.status()).orElse(""));
        terminal.out().println("  " + (common.verbose ? Plain.line(capture.answer()) : Plain.shortened(capture.answer(), Math.max(20, terminal.width() - 2))));
    }

    private static String provenance(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Real _ -> "real";
            case Provenance.HandWritten _ -> "written by hand";
            case Provenance.Simulated(var model, var prompt, var seed) ->
                "simulated (model " + Plain.line(model) + ", prompt " + Plain.line(prompt) + ", seed " + seed + ")";
        };
    }

    private static ObjectNode document(Capture capture, String tool) {
        ObjectNode out = new JsonMapper().createObjectNode();
        out.put("tool", tool).put("call", capture.call().key()).put("arguments", capture.call().arguments());
        out.put("instructionId", capture.asking().instructionId()).put("instruction", capture.asking().instruction());
        out.put("at", capture.at().toString()).put("latencyMs", capture.latency().toMillis());
        out.put("provenance", provenance(capture.provenance())).put("status", capture.status().name().toLowerCase(Locale.ROOT));
        capture.trace().ifPresent(trace ->
                out.put("method", trace.method()).put("uri", trace.uri()).put("httpStatus", trace.status()));
        return out.put("answer", capture.answer());
    }
}
