package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.IllegalMoveException;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes a tool out of service that fails in use: somebody judged its answer wrong, or it could give none. A judgement
 * outweighs the rest. Thread-safe.
 */
public final class Retirement {

    /** Who decides, on the record. */
    public static final String BY = "use";

    private final ToolStore store;
    private final RetireRule rule;
    private final InstantSource clock;

    public Retirement(ToolStore store, RetireRule rule, InstantSource clock) {
        this.store = store;
        this.rule = rule;
        this.clock = clock;
    }

    /** Whether a use counts against its tool. */
    public static boolean failed(Use use) {
        return use.right().map(right -> !right).orElse(use.toolFailed());
    }

    /** Retires a version that serves, if it has failed too often. @return it, with the decision; empty if it stays */
    public Optional<MadeTool> check(String tool, int version) {
        List<NumberedUse> uses = store.usesOf(tool, version, rule.window());
        long failures = uses.stream().filter(use -> failed(use.use())).count();
        if (failures < rule.failures() || !serves(tool, version)) {
            return Optional.empty();
        }
        String reason = "failed in " + failures + " of its last " + uses.size() + " uses";
        try {
            return Optional.of(
                    store.decide(tool, version, new Decision(ToolState.RETIRED, BY, reason, clock.instant())));
        } catch (IllegalMoveException overtaken) {
            // another thread or process has retired or replaced it since
            return Optional.empty();
        }
    }

    private boolean serves(String tool, int version) {
        return store.find(tool, version).filter(made -> made.state() == ToolState.APPROVED).isPresent();
    }
}
