package dev.toolwright;

import dev.toolwright.tool.Check;
import dev.toolwright.tool.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param found tools with what became of them, in the order in which they were done
 * @param withheld why tools were not tried, and how many of each reason
 * @param fresh tools that were left out because they had been checked not long ago
 * @param nobodyAnswered whether no server could be reached at all, so that nothing was written down: this machine may be offline
 * @param took wall time
 */
public record CheckReport(
        List<Found> found, Map<String, Integer> withheld, int fresh, boolean nobodyAnswered, Duration took) {

    /**
     * @param tool its name
     * @param tried whether it was called; else its server was known to be unreachable
     */
    public record Found(String tool, String provider, Check check, boolean tried) {}

    public CheckReport {
        found = List.copyOf(found);
        withheld = Map.copyOf(withheld);
    }

    /** How many tools were called. */
    public int tried() {
        return (int) found.stream().filter(Found::tried).count();
    }

    /** How many tools of each verdict; verdicts that none has are left out. */
    public Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        found.forEach(tool -> counts.merge(tool.check().verdict(), 1, Integer::sum));
        return counts;
    }

    /** Milliseconds within which a share of the answers was there; 0 if none came. */
    public long latencyMs(double share) {
        long[] sorted = found.stream()
                .filter(tool -> tool.tried() && tool.check().status() > 0)
                .mapToLong(tool -> tool.check().latency().toMillis())
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /** Reasons for which tools were not tried, the most frequent first. */
    public List<String> reasons() {
        return withheld.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
