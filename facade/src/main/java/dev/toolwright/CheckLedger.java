package dev.toolwright;

import dev.toolwright.CheckReport.Found;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.health.HealthLog;
import dev.toolwright.catalog.health.ToolCheck;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes down what a check finds. That servers cannot be reached is written only when one was: whoever is offline must not lose
 * all tools. Thread-safe.
 */
final class CheckLedger implements AutoCloseable {

    private final HealthLog.Writing log;
    private final CheckOptions options;
    private final int providers;
    private final List<Found> found = new ArrayList<>();
    private final List<ToolCheck> heldBack = new ArrayList<>();
    private final Map<String, Integer> withheld = new HashMap<>();
    private boolean answered;
    private int callsBegun;
    private int providersDone;
    private int tried;
    private int dead;
    private int fresh;

    CheckLedger(HealthLog.Writing log, CheckOptions options, int providers) {
        this.log = log;
        this.options = options;
        this.providers = providers;
    }

    /** Whether one more call is within the limit; it is counted. */
    synchronized boolean mayCall() {
        return callsBegun++ < options.limit().orElse(Integer.MAX_VALUE);
    }

    /** @param called whether it is known from a call of this tool, not of another on its server */
    synchronized void add(CatalogEntry entry, Check check, boolean called) {
        found.add(new Found(entry.tool().name(), entry.tool().provider().id(), check, called));
        ToolCheck line = ToolCheck.of(entry, check);
        answered |= check.status() > 0;
        if (check.verdict() == Verdict.UNREACHABLE && !answered) {
            heldBack.add(line);
        } else {
            heldBack.forEach(log::add);
            heldBack.clear();
            log.add(line);
        }
        tried += called ? 1 : 0;
        dead += check.verdict().dead() ? 1 : 0;
        tell();
    }

    synchronized void withhold(String reason) {
        withheld.merge(reason, 1, Integer::sum);
    }

    synchronized void passOver() {
        fresh++;
    }

    synchronized void providerDone() {
        providersDone++;
        tell();
    }

    private void tell() {
        options.progress().accept(new CheckProgress(providersDone, providers, tried, dead));
    }

    /**
     * Writes what was held back, unless it looks as if this machine were offline.
     *
     * @param unreachable servers that could not be reached
     * @return whether nothing was written because nobody answered
     */
    synchronized boolean settle(int unreachable) {
        boolean offline = !answered && unreachable > 1;
        if (!offline) {
            heldBack.forEach(log::add);
        }
        heldBack.clear();
        return offline;
    }

    synchronized List<Found> found() {
        return List.copyOf(found);
    }

    synchronized Map<String, Integer> withheld() {
        return Map.copyOf(withheld);
    }

    synchronized int fresh() {
        return fresh;
    }

    @Override
    public void close() {
        log.close();
    }
}
