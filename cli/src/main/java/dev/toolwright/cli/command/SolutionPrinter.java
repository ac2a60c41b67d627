package dev.toolwright.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.runs.CallFaults;
import dev.toolwright.runs.CallOrigins;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solution.Solution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;

/** Shows how an instruction was solved: the answer, and one line of what it cost. */
public final class SolutionPrinter {

    private SolutionPrinter() {}

    static void print(Terminal terminal, Solution solution, SnapshotMode mode) {
        terminal.out().println();
        String text = switch (solution.outcome()) {
            case ANSWERED -> Plain.lines(solution.answer().orElseThrow());
            case GAVE_UP -> terminal.style(Style.WARNING, "No answer: the model gave up.");
            case UNANSWERED -> terminal.style(Style.WARNING, "No answer: everything that came to mind was tried.");
            case OUT_OF_BUDGET -> terminal.style(Style.WARNING, "No answer within the budget.");
            case MODEL_FAILED -> terminal.style(Style.WARNING, "No answer: the model failed.");
        };
        terminal.out().println(text);
        terminal.out().println();
        terminal.out().println(terminal.style(
                Style.FAINT, costLine(solution.usage(), solution.took())
                        + faults(CallFaults.of(solution))
                        + origins(mode.label(), CallOrigins.of(solution))));
    }

    /** Nothing if there were none. */
    static String faults(CallFaults faults) {
        String names = faults.madeUpNames() == 0 ? "" : " · " + Amount.of(faults.madeUpNames(), "made-up name");
        return faults.badArguments() == 0
                ? names
                : names + " · " + Amount.of(faults.badArguments(), "call") + " with bad arguments";
    }

    /** Nothing where calls are made and nothing is kept. */
    static String origins(String mode, CallOrigins origins) {
        if (mode.equals(SnapshotMode.LIVE.label())) {
            return "";
        }
        return " · snapshot " + mode + ": " + Amount.of(origins.real(), "real answer")
                + counted(origins.near(), "near") + counted(origins.simulated(), "simulated")
                + counted(origins.handWritten(), "written by hand") + counted(origins.missing(), "missing");
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }

    static JsonNode json(Solution solution, SnapshotMode mode) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new NativeFormat().write("ask", solution, bytes);
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(bytes.toByteArray());
            document.putObject("snapshot")
                    .put("mode", mode.label())
                    .set("origins", new JsonMapper().valueToTree(CallOrigins.of(solution)));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written and read", e);
        }
    }

    static String costLine(Usage usage, Duration took) {
        return Amount.of(usage.toolCalls(), "tool call") + " · " + Amount.of(usage.modelCalls(), "model call") + " · "
                + Amount.of(usage.totalTokens(), "token") + " · " + cost(usage) + " · " + seconds(took);
    }

    /** As {@link #costLine}, where no tools are called. */
    public static String modelLine(Usage usage, Duration took) {
        return Amount.of(usage.modelCalls(), "model call") + " · " + Amount.of(usage.totalTokens(), "token") + " · "
                + cost(usage) + " · " + seconds(took);
    }

    public static String cost(Usage usage) {
        String dollars = String.format(Locale.ROOT, "$%.6f", usage.costMicroUsd() / 1e6)
                .replaceFirst("(\\.\\d\\d\\d*?)0+$", "$1");
        return usage.priced() ? dollars : "price unknown" + (usage.costMicroUsd() > 0 ? ", at least " + dollars : "");
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
    }
}
