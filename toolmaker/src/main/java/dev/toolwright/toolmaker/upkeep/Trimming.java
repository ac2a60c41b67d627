package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Retires tools that nobody uses, so that a dispatcher has fewer to tell apart. Thread-safe. */
public final class Trimming {

    private static final int PAGE = 1000;

    private final ToolStore store;
    private final InstantSource clock;

    public Trimming(ToolStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A tool that serves and is not used. @param reason in words */
    public record Unused(MadeTool tool, String reason) {}

    /** Those that the rule finds; nothing is changed. */
    public List<Unused> find(TrimRule rule) {
        return store.allServing().stream().flatMap(tool -> judge(tool, rule).stream()).toList();
    }

    /**
     * Retires one of them. @param by who decided: a person's name
     *
     * @throws dev.toolwright.toolmaker.store.IllegalMoveException if it does not serve any more
     */
    public MadeTool retire(Unused unused, String by) {
        MadeTool tool = unused.tool();
        return store.decide(
                tool.name(), tool.version(), new Decision(ToolState.RETIRED, by, unused.reason(), clock.instant()));
    }

    private Optional<Unused> judge(MadeTool tool, TrimRule rule) {
        Optional<NumberedUse> last = store.usesOf(tool.name(), tool.version(), 1).stream().findFirst();
        Instant since = last.map(use -> use.use().at()).orElse(tool.madeAt());
        boolean longAgo = !since.isAfter(clock.instant().minus(rule.time()));
        int after = longAgo ? usesSince(last, since, rule.uses()) : 0;
        if (!longAgo || after < rule.uses()) {
            return Optional.empty();
        }
        String when = last.isPresent() ? "last used " : "never used since it was made ";
        return Optional.of(new Unused(tool, when + since + ", " + after + " questions or more ago"));
    }

    /** No more are counted than are needed: the record may be long. */
    private int usesSince(Optional<NumberedUse> last, Instant since, int enough) {
        long after = last.map(NumberedUse::number).orElse(0L);
        int count = 0;
        while (count < enough) {
            List<NumberedUse> page = store.uses(after, PAGE);
            if (page.isEmpty()) {
                return count;
            }
            count += (int) page.stream().filter(use -> !use.use().at().isBefore(since)).count();
            after = page.getLast().number();
        }
        return count;
    }
}
