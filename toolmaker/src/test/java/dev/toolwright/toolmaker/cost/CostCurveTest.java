package dev.toolwright.toolmaker.cost;

import static dev.toolwright.toolmaker.store.Samples.NOON;
import static dev.toolwright.toolmaker.store.Samples.usage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.Samples;
import dev.toolwright.toolmaker.store.SqlToolStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCurveTest {

    @TempDir
    Path folder;

    private SqlToolStore store;
    private Instant now = NOON.minusSeconds(100);

    @BeforeEach
    void open() {
        store = SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CostCurve curve(Prices prices) {
        return CostCurve.of(store, store.instances().kinds(), prices);
    }

    private void ask(String tool, Tier tier, UsageByRole usage) {
        now = now.plusSeconds(1);
        store.record(new Use(tool, tool.isEmpty() ? 0 : 1, tier, "q", Optional.of("a"), "", false, Optional.empty(), usage, now));
    }

    @Test
    void curve_nothingAsked_isAtZero() {
        CostCurve curve = curve(Prices.AS_RECORDED);

        assertThat(curve.points()).containsExactly(new CostPoint(0, 0, 0, 0));
        assertThat(curve.breakEven()).isEmpty();
        assertThat(curve.alwaysStrong().known()).isFalse();
        assertThat(CostPlot.svg(curve)).contains("What was spent as 0 questions went by");
        assertThat(CostTable.of(curve, 10).rows()).containsExactly(List.of("0", "$0.000000", "unknown", "unknown"));
    }

    @Test
    void curve_streamWithAMaking_addsUpAndFindsWhereItPaidOff() {
        ask("", Tier.STRONG, UsageByRole.ofMaker(usage(1000)));
        ask("", Tier.STRONG, UsageByRole.ofMaker(usage(3000)));
        MadeTool tool = store.add(Samples.verified("sort")); // costs 2000, is over at noon
        now = NOON;
        ask("sort", Tier.USER, new UsageByRole(usage(10), usage(90), Usage.NONE));
        ask("sort", Tier.COMPILED, UsageByRole.NONE);
        ask("sort", Tier.STRONG, new UsageByRole(Usage.NONE, usage(70), usage(500)));
        for (int more = 0; more < 4; more++) {
            ask("sort", Tier.COMPILED, UsageByRole.NONE);
        }

        CostCurve curve = curve(Prices.AS_RECORDED);

        assertThat(tool.making().usage().costMicroUsd()).isEqualTo(2000);
        assertThat(curve.points()).containsExactly(
                new CostPoint(0, 0, 0, 0),
                new CostPoint(1, 1000, 2000, 80),
                new CostPoint(2, 4000, 4000, 160),
                new CostPoint(3, 6100, 4500, 240),
                new CostPoint(4, 6100, 5000, 320),
                new CostPoint(5, 6670, 5500, 400),
                new CostPoint(6, 6670, 6000, 480),
                new CostPoint(7, 6670, 6500, 560),
                new CostPoint(8, 6670, 7000, 640),
                new CostPoint(9, 6670, 7500, 720));
        assertThat(curve.breakEven()).hasValue(8);
        assertThat(curve.makings()).isEqualTo(1);
        assertThat(curve.makingMicroUsd()).isEqualTo(2000);
        assertThat(curve.tiers()).containsExactly(
                new TierTally(Tier.COMPILED, 5, 5, 0), new TierTally(Tier.USER, 1, 1, 100), new TierTally(Tier.STRONG, 3, 3, 4570));
        assertThat(curve.alwaysStrong()).isEqualTo(new Alternative(7500, Map.of(Basis.SAME_TOOL, 9L)));
        assertThat(curve.alwaysCheap())
                .isEqualTo(new Alternative(720, Map.of(Basis.SAME_TOOL, 7L, Basis.OTHER_QUESTIONS, 2L)));
        assertThat(curve.complete()).isTrue();
    }

    @Test
    void curve_spentAfterTheLastQuestion_hasAPointMore() {
        ask("", Tier.STRONG, UsageByRole.ofMaker(usage(1000)));
        Kind kind = store.instances().begin("words");
        store.instances().spend(kind.id(), usage(30));
        store.add(Samples.verified("late"));

        CostCurve curve = curve(Prices.AS_RECORDED);

        assertThat(curve.points()).endsWith(new CostPoint(1, 1000, 1000, 0), new CostPoint(1, 3030, 1000, 0));
        assertThat(curve.spent()).isEqualTo(3030);
        assertThat(curve.makingMicroUsd()).isEqualTo(2030);
        assertThat(curve.breakEven()).isEmpty();
    }

    @Test
    void alternatives_modelNeverCalled_areReckonedByPriceOrSaidToBeUnknown() {
        store.add(Samples.bare("sort"));
        ask("sort", Tier.USER, UsageByRole.ofUser(usage(40)));

        assertThat(curve(Prices.AS_RECORDED).alwaysStrong()).isEqualTo(new Alternative(0, Map.of(Basis.UNKNOWN, 1L)));
        Prices prices = new Prices(Optional.of(new TokenPrice(2, 1, 10)), Optional.empty());
        // 800 tokens at 2, 200 cached at 1, 300 out at 10
        assertThat(curve(prices).alwaysStrong()).isEqualTo(new Alternative(4800, Map.of(Basis.OTHER_MODEL, 1L)));
        assertThat(curve(prices).breakEven()).hasValue(1);
    }

    @Test
    void prices_given_revalueWhatCostNothing() {
        store.add(Samples.bare("sort"));
        ask("sort", Tier.USER, UsageByRole.ofUser(usage(0)));
        ask("", Tier.STRONG, UsageByRole.ofMaker(Usage.unpricedModelCall(1000, 0, 100)));

        assertThat(curve(Prices.AS_RECORDED).complete()).isFalse();
        assertThat(CostTable.of(curve(Prices.AS_RECORDED), 5).notes())
                .contains("spent is too little: the price of a model that was used is not known");
        CostCurve bought = curve(new Prices(Optional.of(new TokenPrice(2, 1, 10)), Optional.of(new TokenPrice(0.2, 0.1, 1))));
        assertThat(bought.complete()).isTrue();
        assertThat(bought.spent()).isEqualTo(480 + 3000);
        assertThat(bought.alwaysStrong().costMicroUsd()).isEqualTo(2 * 3000);
        assertThat(bought.alwaysCheap().costMicroUsd()).isEqualTo(2 * 480);
    }

    @Test
    void alternatives_callThatFailed_saysNothingOfWhatACallCosts() {
        ask("", Tier.STRONG, UsageByRole.ofMaker(Usage.FREE_MODEL_CALL));
        ask("", Tier.STRONG, UsageByRole.ofMaker(usage(600)));
        ask("", Tier.STRONG, UsageByRole.ofMaker(usage(100).plus(usage(200)).plus(usage(300))));

        assertThat(curve(Prices.AS_RECORDED).alwaysStrong().costMicroUsd()).as("300 a call").isEqualTo(900);
    }

    @Test
    void table_longCurve_hasBothEndsAndAsManyRowsAsAsked() {
        for (int question = 0; question < 250; question++) {
            ask("", Tier.STRONG, UsageByRole.ofMaker(usage(10)));
        }
        CostTable table = CostTable.of(curve(Prices.AS_RECORDED), 6);

        assertThat(table.rows()).extracting(List::getFirst).containsExactly("0", "50", "100", "150", "200", "250");
        assertThat(table.rows().getLast()).containsExactly("250", "$0.002500", "$0.002500", "unknown");
        assertThat(table.notes()).contains("always strong is estimated: 250 questions by the mean of its calls for questions of"
                + " the same tool, or of none");
    }
}
