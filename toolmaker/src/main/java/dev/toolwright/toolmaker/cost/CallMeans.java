package dev.toolwright.toolmaker.cost;

import dev.toolwright.budget.Usage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What calls of one model cost on average, by tool and in all. */
final class CallMeans {

    private static final class Sum {
        private long calls;
        private double cost;

        void add(long more, double paid) {
            calls += more;
            cost += paid;
        }

        OptionalDouble mean() {
            return calls == 0 ? OptionalDouble.empty() : OptionalDouble.of(cost / calls);
        }
    }

    /** What a call would have cost, and why it is thought so. */
    record Estimate(double costMicroUsd, Basis basis) {}

    private final Optional<TokenPrice> price;
    private final Map<String, Sum> byTool = new HashMap<>();
    private final Sum all = new Sum();
    private Usage tokens = Usage.NONE;

    CallMeans(Optional<TokenPrice> price) {
        this.price = price;
    }

    /**
     * Counts calls that were made for a question.
     *
     * @param cost of all of them; empty if it is not known
     */
    void add(String tool, Usage usage, OptionalDouble cost) {
        // a call that failed before any token was paid says nothing of what a call costs
        if (usage.modelCalls() == 0 || usage.totalTokens() == 0) {
            return;
        }
        tokens = tokens.plus(usage);
        cost.ifPresent(paid -> {
            byTool.computeIfAbsent(tool, _ -> new Sum()).add(usage.modelCalls(), paid);
            all.add(usage.modelCalls(), paid);
        });
    }

    /** What one call for a question of this tool would have cost. */
    Estimate estimate(String tool, CallMeans other) {
        OptionalDouble same = byTool.getOrDefault(tool, new Sum()).mean();
        if (same.isPresent()) {
            return new Estimate(same.getAsDouble(), Basis.SAME_TOOL);
        }
        if (all.mean().isPresent()) {
            return new Estimate(all.mean().getAsDouble(), Basis.OTHER_QUESTIONS);
        }
        return price.filter(_ -> other.tokens.modelCalls() > 0)
                .map(known -> new Estimate(known.of(other.tokens) / other.tokens.modelCalls(), Basis.OTHER_MODEL))
                .orElse(new Estimate(0, Basis.UNKNOWN));
    }
}
