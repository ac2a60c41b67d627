package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run; also written as {@code run/report.json} in its folder.
 *
 * @param settings what shaped the answers, by the names that users know
 * @param instructions how many the run has
 * @param earlier of these, solved before this run began
 * @param outcomes how many ended how, earlier ones included
 * @param usage what was spent in this folder, as far as it was recorded: earlier runs and failures included; what was killed counts
 *     once it has gone on
 * @param faults calls that models got wrong, counted as usage is
 * @param origins where answers to calls were taken from, counted as usage is
 * @param took wall time of this run
 * @param failures instructions that have no answer file because something failed, in the order of their failing; the next run
 *     tries them again
 * @param left instructions that were not come to, or broken off, because the run was stopped
 */
public record RunReport(
        Map<String, String> settings,
        int instructions,
        int earlier,
        Map<Outcome, Integer> outcomes,
        Usage usage,
        CallFaults faults,
        CallOrigins origins,
        Duration took,
        List<Failure> failures,
        int left) {

    /** @param reason one line */
    public record Failure(String id, String reason) {}

    public RunReport {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        counts.putAll(outcomes);
        outcomes = Map.copyOf(counts);
        failures = List.copyOf(failures);
    }

    /** How many instructions ended so. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Writes it as one JSON object in UTF-8, with the names of its components, usage as in answer files; does not close. */
    public void writeTo(OutputStream stream) throws IOException {
        JsonOutput.writePretty(stream, out -> ReportJson.write(out, this));
    }

    /** Whether every instruction has its answer file; whether the answers are good is another question. */
    public boolean complete() {
        return failures.isEmpty() && left == 0;
    }
}
