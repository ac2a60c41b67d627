package dev.toolwright.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one round came to.
 *
 * @param processor time that this process spent on all its cores
 * @param collecting what the collections of garbage took, in which mostly nothing else is done
 * @param peakHeapBytes largest heap in use, garbage included
 */
record Round(long modelCalls, long toolCalls, Duration took, Duration processor, Duration collecting, long peakHeapBytes) {

    double callsPerSecond() {
        return modelCalls / (took.toNanos() / 1e9);
    }

    double processorMillisPerCall() {
        return processor.toNanos() / 1e6 / modelCalls;
    }

    double collectingPercent() {
        return 100.0 * collecting.toNanos() / took.toNanos();
    }

    double peakHeapMiB() {
        return peakHeapBytes / 1024.0 / 1024.0;
    }

    String text() {
        return line(modelCalls + " model calls", callsPerSecond(), processorMillisPerCall(), collectingPercent(), peakHeapMiB());
    }

    static String medians(String label, List<Round> rounds) {
        return line(
                label,
                median(rounds, Round::callsPerSecond),
                median(rounds, Round::processorMillisPerCall),
                median(rounds, Round::collectingPercent),
                median(rounds, Round::peakHeapMiB));
    }

    private static String line(String label, double calls, double processor, double collecting, double heap) {
        return String.format(
                Locale.ROOT,
                "%-34s %,8.0f calls/s %8.3f ms processor/call %5.1f %% of the time collecting %7.0f MiB peak heap",
                label, calls, processor, collecting, heap);
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return rounds.stream().mapToDouble(value).sorted().skip((rounds.size() - 1) / 2).findFirst().orElseThrow();
    }
}
