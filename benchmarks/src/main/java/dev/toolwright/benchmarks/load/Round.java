package dev.toolwright.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one round came to.
 *
 * @param processor time that this process spent on all its cores
 * @param peakHeapBytes largest heap in use, garbage included
 */
record Round(long modelCalls, Duration took, Duration processor, long peakHeapBytes) {

    double callsPerSecond() {
        return modelCalls / (took.toNanos() / 1e9);
    }

    double processorMillisPerCall() {
        return processor.toNanos() / 1e6 / modelCalls;
    }

    double peakHeapMiB() {
        return peakHeapBytes / 1024.0 / 1024.0;
    }

    String text() {
        return line(modelCalls + " model calls", callsPerSecond(), processorMillisPerCall(), peakHeapMiB());
    }

    /** One line; with a latency also the share of the calls that it allows so many at once. */
    static String medians(String label, List<Round> rounds, int parallel, int latencyMillis) {
        double calls = median(rounds, Round::callsPerSecond);
        String line = line(label, calls, median(rounds, Round::processorMillisPerCall), median(rounds, Round::peakHeapMiB));
        return latencyMillis == 0
                ? line
                : line + String.format(Locale.ROOT, "%8.1f %% of what %,d at once and %,d ms allow",
                        100 * calls * latencyMillis / 1000.0 / parallel, parallel, latencyMillis);
    }

    private static String line(String label, double calls, double processor, double heap) {
        return String.format(
                Locale.ROOT, "%-34s %,8.0f calls/s %8.3f ms processor/call %7.0f MiB peak heap", label, calls, processor, heap);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return rounds.stream().mapToDouble(value).sorted().skip((rounds.size() - 1) / 2).findFirst().orElseThrow();
    }
}
