package dev.toolwright.toolmaker.cost;

import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.MakingCost;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the record twice: what calls cost on average, then what each question did and would have. */
final class CostReading {

    private static final int PAGE = 1000;

    private final ToolStore store;
    private final List<Kind> kinds;
    private final Prices prices;
    private final CallMeans strong;
    private final CallMeans cheap;

    private final Deque<MakingCost> makings;
    private final List<CostPoint> points = new ArrayList<>();
    private final Map<Tier, TierTally> tiers = new EnumMap<>(Tier.class);
    private final Map<Basis, Long> strongBasis = new EnumMap<>(Basis.class);
    private final Map<Basis, Long> cheapBasis = new EnumMap<>(Basis.class);
    private long spent;
    private long makingSpent;
    private double alwaysStrong;
    private double alwaysCheap;
    private boolean complete = true;

    CostReading(ToolStore store, List<Kind> kinds, Prices prices) {
        this.store = store;
        this.kinds = kinds;
        this.prices = prices;
        this.strong = new CallMeans(prices.strong());
        this.cheap = new CallMeans(prices.cheap());
        this.makings = new ArrayDeque<>(store.makingCosts().stream().sorted(Comparator.comparing(MakingCost::at)).toList());
    }

    CostCurve curve() {
        int count = makings.size();
        eachUse(use -> {
            strong.add(use.tool(), use.usage().maker(), prices.strong(use.usage().maker()));
            cheap.add(use.tool(), use.usage().user(), prices.cheap(use.usage().user()));
        });
        addPoint(0);
        eachUse(this::ask);
        finish();
        return new CostCurve(
                points,
                count,
                makingSpent,
                Arrays.stream(Tier.values()).map(tier -> tiers.getOrDefault(tier, new TierTally(tier, 0, 0, 0))).toList(),
                new Alternative(Math.round(alwaysStrong), strongBasis),
                new Alternative(Math.round(alwaysCheap), cheapBasis),
                complete);
    }

    private void eachUse(Consumer<Use> reader) {
        long after = 0;
        for (List<NumberedUse> page = store.uses(after, PAGE); !page.isEmpty(); page = store.uses(after, PAGE)) {
            page.forEach(numbered -> reader.accept(numbered.use()));
            after = page.getLast().number();
        }
    }

    private void ask(Use use) {
        makeUntil(use.at());
        long cost = prices.known(use.usage());
        complete &= prices.complete(use.usage());
        spent += cost;
        tiers.merge(
                use.tier(),
                new TierTally(use.tier(), 1, use.answer().isPresent() ? 1 : 0, cost),
                CostReading::sum);
        CallMeans.Estimate ofStrong = strong.estimate(use.tool(), cheap);
        CallMeans.Estimate ofCheap = cheap.estimate(use.tool(), strong);
        alwaysStrong += ofStrong.costMicroUsd();
        alwaysCheap += ofCheap.costMicroUsd();
        strongBasis.merge(ofStrong.basis(), 1L, Long::sum);
        cheapBasis.merge(ofCheap.basis(), 1L, Long::sum);
        addPoint(points.getLast().question() + 1);
    }

    private void makeUntil(Instant time) {
        while (!makings.isEmpty() && !makings.getFirst().at().isAfter(time)) {
            make(UsageByRole.ofMaker(makings.removeFirst().usage()));
        }
    }

    private void finish() {
        makings.forEach(making -> make(UsageByRole.ofMaker(making.usage())));
        kinds.forEach(kind -> make(UsageByRole.ofMaker(kind.spent())));
        if (spent > points.getLast().spent()) {
            addPoint(points.getLast().question());
        }
    }

    private void make(UsageByRole usage) {
        spent += prices.known(usage);
        makingSpent += prices.known(usage);
        complete &= prices.complete(usage);
    }

    private void addPoint(long question) {
        points.add(new CostPoint(question, spent, Math.round(alwaysStrong), Math.round(alwaysCheap)));
    }

    private static TierTally sum(TierTally one, TierTally other) {
        return new TierTally(
                one.tier(),
                one.questions() + other.questions(),
                one.answered() + other.answered(),
                one.costMicroUsd() + other.costMicroUsd());
    }
}
