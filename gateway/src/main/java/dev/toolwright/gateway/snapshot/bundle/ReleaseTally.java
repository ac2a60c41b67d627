package dev.toolwright.gateway.snapshot.bundle;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.tool.Provenance;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a manifest counts. For one use, by one thread. */
final class ReleaseTally {

    private static final String[] MARKS = {"[redacted by name]", "[redacted by form]", "[redacted by entropy]", "[secret]"};
    private static final String[] REASONS = {"name", "form", "entropy", "credential"};

    private final Set<String> calls = new HashSet<>();
    private final Map<String, Long> redactions = new LinkedHashMap<>();
    private long captures;
    private long real;
    private long simulated;
    private long handWritten;
    private @Nullable Instant first;
    private @Nullable Instant last;

    ReleaseTally() {
        for (String reason : REASONS) {
            redactions.put(reason, 0L);
        }
    }

    void add(Capture capture) {
        captures++;
        calls.add(capture.call().key());
        switch (capture.provenance()) {
            case Provenance.Real _ -> real++;
            case Provenance.Simulated _ -> simulated++;
            case Provenance.HandWritten _ -> handWritten++;
        }
        first = first == null || capture.at().isBefore(first) ? capture.at() : first;
        last = last == null || capture.at().isAfter(last) ? capture.at() : last;
        countRedactions(capture.call().arguments());
        capture.trace().ifPresent(trace -> countRedactions(trace.uri()));
    }

    /** In a text that goes into the bundle. */
    void countRedactions(String text) {
        for (int i = 0; i < MARKS.length; i++) {
            long found = 0;
            for (int at = text.indexOf(MARKS[i]); at >= 0; at = text.indexOf(MARKS[i], at + 1)) {
                found++;
            }
            redactions.merge(REASONS[i], found, Long::sum);
        }
    }

    BundleManifest manifest(String licence, int tools, Map<String, BundleManifest.FileEntry> files) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("captures", captures);
        counts.put("calls", (long) calls.size());
        counts.put("tools", (long) tools);
        counts.put("real", real);
        counts.put("simulated", simulated);
        counts.put("handWritten", handWritten);
        return new BundleManifest(
                licence, Optional.ofNullable(first), Optional.ofNullable(last), counts, redactions, files);
    }
}
