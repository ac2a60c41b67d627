package dev.toolwright.benchmarks.load;

import java.util.List;
import java.util.Locale;

/**
 * What so many instructions at once can come to at most where model and tools take their time, whoever asks.
 *
 * @param parallel instructions at once
 * @param modelMillis how long the model takes for a reply
 * @param toolMillis how long a tool takes
 */
record Allowance(int parallel, int modelMillis, int toolMillis) {

    boolean isLimited() {
        return modelMillis > 0 || toolMillis > 0;
    }

    /** Of what it allows, the median; that the first connect and the last go without company counts against it. */
    String share(List<Round> rounds) {
        return String.format(
                Locale.ROOT,
                "%-34s %8.1f %% of what %,d at once allow where the model takes %,d ms and a tool %,d ms",
                "",
                100 * Round.median(rounds, round -> round.callsPerSecond() / callsPerSecond(round)),
                parallel,
                modelMillis,
                toolMillis);
    }

    private double callsPerSecond(Round round) {
        double waited = (round.modelCalls() * (double) modelMillis + round.toolCalls() * (double) toolMillis) / 1000;
        return round.modelCalls() * parallel / waited;
    }
}
