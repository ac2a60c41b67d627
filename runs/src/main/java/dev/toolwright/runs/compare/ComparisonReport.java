package dev.toolwright.runs.compare;

import dev.toolwright.runs.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What came of a comparison; also written as {@code comparison.json} in its folder. The same answers give the same report.
 *
 * @param instructions how many there are
 * @param compared of these, how many every contender has ended; all figures are about them
 * @param checked of these, how many have a gold answer; of the others an answer counts as success
 * @param missing for each contender, how many instructions it has not ended: failed, or left because it was stopped
 * @param overall all contenders in their order; empty if nothing can be compared
 * @param kinds the same for each kind of instruction, by name; empty if no kinds are known
 * @param timed whether time was measured
 */
public record ComparisonReport(
        int instructions,
        int compared,
        int checked,
        SequencedMap<String, Integer> missing,
        List<Standing> overall,
        SequencedMap<String, List<Standing>> kinds,
        boolean timed) {

    public ComparisonReport {
        missing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(missing));
        overall = List.copyOf(overall);
        kinds = Collections.unmodifiableSequencedMap(new TreeMap<>(kinds));
    }

    /** Whether every contender has ended every instruction. */
    public boolean complete() {
        return compared == instructions;
    }

    /** Writes it as one JSON object in UTF-8; does not close. */
    public void writeTo(OutputStream stream) throws IOException {
        JsonOutput.writePretty(stream, out -> ComparisonJson.write(out, this));
    }
}
