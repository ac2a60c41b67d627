package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.stream.StreamReport.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts what comes of a stream. Thread-safe. */
final class StreamTally {

    private final Map<Tier, Long> byTier = new EnumMap<>(Tier.class);
    private long answered;
    private long earlier;
    private long unanswered;
    private long judged;
    private long right;
    private int toolsMade;
    private int failuresInARow;

    synchronized void earlier(StreamAnswer answer) {
        earlier++;
        count(answer);
    }

    /** @return how many questions in a row have got no answer now */
    synchronized int count(StreamAnswer answer) {
        if (answer.answer().isEmpty()) {
            unanswered++;
            return ++failuresInARow;
        }
        answered++;
        answer.use().map(Use::tier).ifPresent(tier -> byTier.merge(tier, 1L, Long::sum));
        answer.right().ifPresent(agreed -> {
            judged++;
            right += agreed ? 1 : 0;
        });
        failuresInARow = 0;
        return 0;
    }

    synchronized void see(StreamEvent event) {
        if (event instanceof StreamEvent.ToolMade) {
            toolsMade++;
        }
    }

    synchronized StreamReport report(Usage usage, Optional<Reason> ended) {
        return new StreamReport(answered, earlier, unanswered, byTier, judged, right, toolsMade, usage, ended);
    }
}
