package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.volatility.InstructionVolatility;
import dev.toolwright.gateway.snapshot.volatility.ToolVolatility;
import dev.toolwright.gateway.snapshot.volatility.Volatility;
import dev.toolwright.runs.CallOrigins;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.runs.gold.GoldFile;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what drifts. */
@Command(
        name = "volatility",
        description = "Say which tools answered the same call differently, in which fields, and whose instructions' answers may "
                + "change with that; and how many calls of some runs met real, near or simulated answers.")
final class VolatilityCommand implements Callable<Integer> {

    @Option(names = "--run", paramLabel = "DIR", arity = "1..*",
            description = "Folders of batches: count where the answers to their calls were taken from.")
    private List<Path> runs = List.of();

    @Option(names = "--gold", paramLabel = "FILE",
            description = "Instructions with their gold answers: say which of these may have to change.")
    private @Nullable Path gold;

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    VolatilityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<Path, CallOrigins> origins = new LinkedHashMap<>();
        runs.forEach(run -> origins.put(run, origins(run)));
        try (CaptureSource source = place.open(surroundings, common)) {
            Volatility volatility = Volatility.of(source);
            Map<String, Gold> golds = golds();
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(volatility, golds, origins));
            } else {
                print(volatility, golds);
                print(origins);
            }
            return 0;
        }
    }

    /** By the ids of their instructions. */
    private Map<String, Gold> golds() {
        Map<String, Gold> golds = new LinkedHashMap<>();
        if (gold != null) {
            GoldFile.read(surroundings.folder().resolve(gold)).forEach(one -> golds.put(one.id(), one));
        }
        return golds;
    }

    private CallOrigins origins(Path run) {
        Path report = surroundings.folder().resolve(run).resolve("run").resolve("report.json");
        try {
            return CallOrigins.in(new JsonMapper().readTree(AtomicFile.at(report).read()));
        } catch (JsonProcessingException foreign) {
            throw CommandFailure.failed(report + " is no report of a batch");
        }
    }

    private void print(Volatility volatility, Map<String, Gold> golds) {
        Terminal terminal = surroundings.terminal();
        terminal.out().println(volatility.changedTools().size() + " of " + Amount.of(volatility.tools().size(), "tool")
                + " with repeated calls changed their answers");
        for (ToolVolatility tool : volatility.changedTools()) {
            terminal.out().println("  " + Plain.line(tool.tool()) + ": " + tool.changed() + " of " + Amount.of(tool.repeated(), "repeated call"));
            tool.fields().forEach((field, calls) -> terminal.out().println("      " + Plain.line(field) + " in " + Amount.of(calls, "call")));
        }
        terminal.out().println(volatility.changedInstructions().size() + " of " + Amount.of(volatility.instructions().size(), "instruction")
                + " may have another answer by now");
        for (InstructionVolatility instruction : volatility.changedInstructions()) {
            String id = instruction.id().isEmpty() ? "" : Plain.line(instruction.id()) + ": ";
            terminal.out().println("  " + Plain.shortened(id + instruction.instruction(), Math.max(20, terminal.width() - 2)));
            instruction.tools().forEach((tool, fields) -> terminal.out().println("      " + Plain.line(tool) + " " + Plain.line(String.join(" ", fields))));
            facts(instruction, golds).ifPresent(facts -> terminal.out().println("      gold answer to be looked at: " + Plain.line(facts)));
        }
    }

    /** What the gold answer of an instruction says, if it has one. */
    private static Optional<String> facts(InstructionVolatility instruction, Map<String, Gold> golds) {
        return Optional.ofNullable(golds.get(instruction.id())).map(known -> known.facts().stream()
                .map(fact -> String.join(" or ", fact.spellings()))
                .collect(Collectors.joining(", ")));
    }

    private void print(Map<Path, CallOrigins> origins) {
        CallOrigins sum = origins.values().stream().reduce(CallOrigins.NONE, CallOrigins::plus);
        origins.forEach((run, counts) -> print(Plain.line(run.toString()), counts));
        if (origins.size() > 1) {
            print("all runs", sum);
        }
    }

    private void print(String run, CallOrigins counts) {
        surroundings.terminal().out().println(run + ": " + Amount.of(counts.real(), "real answer") + ", " + counts.near() + " near, "
                + counts.simulated() + " simulated, " + counts.handWritten() + " written by hand, " + counts.missing() + " missing");
    }

    private static ObjectNode document(Volatility volatility, Map<String, Gold> golds, Map<Path, CallOrigins> origins) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode document = mapper.createObjectNode();
        document.set("tools", mapper.valueToTree(volatility.tools()));
        document.set("instructions", mapper.valueToTree(volatility.instructions()));
        ArrayNode outdated = document.putArray("goldToBeLookedAt");
        volatility.changedInstructions().stream()
                .map(InstructionVolatility::id)
                .filter(golds::containsKey)
                .forEach(outdated::add);
        ObjectNode runs = document.putObject("runs");
        origins.forEach((run, counts) -> runs.set(run.toString(), mapper.valueToTree(counts)));
        return document;
    }
}
