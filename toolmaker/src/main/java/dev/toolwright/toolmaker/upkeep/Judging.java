package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.util.List;
import java.util.Optional;

/** What follows from a person's word on an answer. Thread-safe. */
public final class Judging {

    private final ToolStore store;
    private final FailingCases failing;
    private final Retirement retirement;

    public Judging(ToolStore store, FailingCases failing, Retirement retirement) {
        this.store = store;
        this.failing = failing;
        this.retirement = retirement;
    }

    /**
     * What came of it.
     *
     * @param use that was judged
     * @param retired the tool, if it has failed too often now
     */
    public record Judged(Use use, Optional<MadeTool> retired) {}

    /**
     * Keeps whether an answer was right. A wrong one of a tool becomes a case for its next version, and may be one too many for
     * this one.
     *
     * @param answer the right one, if it is known
     * @param by who judges
     * @return empty if there is no such use
     */
    public Optional<Judged> judge(long number, boolean right, Optional<String> answer, String by) {
        if (!store.judge(number, right)) {
            return Optional.empty();
        }
        List<NumberedUse> found = store.uses(number - 1, 1);
        Use use = found.getFirst().use();
        if (right || use.tool().isEmpty()) {
            return Optional.of(new Judged(use, Optional.empty()));
        }
        failing.add(use.tool(), use.question(), answer, by);
        return Optional.of(new Judged(use, retirement.check(use.tool(), use.version())));
    }
}
