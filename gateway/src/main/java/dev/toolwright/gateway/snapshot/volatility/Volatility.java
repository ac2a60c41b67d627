package dev.toolwright.gateway.snapshot.volatility;

import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.tool.Tool;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What changed between repeated captures of the same calls. Compared are answers of APIs only, and of one session to another:
 * when an instruction makes a call for the second time, that is compared with the second time of another session, as the
 * instruction itself may have changed something in between.
 *
 * @param tools of which a call was captured in more than one session, by name
 * @param instructions that made such a call, by id and text
 */
public record Volatility(List<ToolVolatility> tools, List<InstructionVolatility> instructions) {

    public Volatility {
        tools = List.copyOf(tools);
        instructions = List.copyOf(instructions);
    }

    /** Costs one pass over all captures; memory holds the answers of one call at a time. */
    public static Volatility of(CaptureSource source) {
        Map<String, Tool> tools = source.tools();
        UnaryOperator<String> names = identity ->
                Optional.ofNullable(tools.get(identity)).map(Tool::name).orElse(identity);
        Findings findings = new Findings();
        SeriesReader reader = new SeriesReader(findings::add);
        source.forEach(reader::add);
        reader.end();
        return new Volatility(
                findings.tools(names).stream()
                        .sorted(Comparator.comparing(ToolVolatility::tool))
                        .toList(),
                findings.instructions(names).stream()
                        .sorted(Comparator.comparing(InstructionVolatility::id).thenComparing(InstructionVolatility::instruction))
                        .toList());
    }

    /** Tools that gave another answer to the same call. */
    public List<ToolVolatility> changedTools() {
        return tools.stream().filter(tool -> tool.changed() > 0).toList();
    }

    /** Instructions whose answer may change with the data. */
    public List<InstructionVolatility> changedInstructions() {
        return instructions.stream().filter(instruction -> !instruction.tools().isEmpty()).toList();
    }
}
