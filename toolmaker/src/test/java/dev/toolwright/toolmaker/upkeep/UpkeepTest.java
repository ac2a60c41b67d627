package dev.toolwright.toolmaker.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.SqlToolStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that are taken out of service, by the record of their uses. */
class UpkeepTest {

    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Optional<Boolean> NOT_JUDGED = Optional.empty();

    @TempDir
    private Path folder;

    private SqlToolStore store;
    private MadeTool sort;

    @BeforeEach
    void open() {
        store = SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
        sort = FamilyTools.serve(store, FamilyTools.verified(Family.SORT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void check_threeOfTheLastTenFailed_retiresAndSaysWhy() {
        use(false, NOT_JUDGED, 2);
        use(true, NOT_JUDGED, 1);
        use(false, Optional.of(false), 1);
        assertThat(check()).isEmpty();

        use(true, NOT_JUDGED, 1);

        assertThat(check().orElseThrow().decisions().getLast().reason()).isEqualTo("failed in 3 of its last 5 uses");
        assertThat(store.serving("sort_words")).isEmpty();
        assertThat(check()).isEmpty();
    }

    @Test
    void check_failuresLongAgo_doNotCount() {
        use(true, NOT_JUDGED, 2);
        use(false, NOT_JUDGED, 9);
        use(true, NOT_JUDGED, 1);

        assertThat(check()).isEmpty();
    }

    @Test
    void check_judgement_outweighsWhatTheTiersSay() {
        use(true, Optional.of(true), 10);

        assertThat(check()).isEmpty();
    }

    @Test
    void trimming_toolThatServedNoneOfTheLastQuestionsForLong_isFoundAndRetired() {
        MadeTool price = FamilyTools.serve(store, FamilyTools.verified(Family.PRICE));
        use(false, NOT_JUDGED, 1);
        Trimming trimming = new Trimming(store, CLOCK);

        assertThat(trimming.find(TrimRule.defaults().withUses(1).withTime(Duration.ofDays(5))))
                .extracting(unused -> unused.tool().name())
                .containsExactly("total_price");
        assertThat(trimming.find(TrimRule.defaults().withUses(2).withTime(Duration.ofDays(5)))).isEmpty();
        assertThat(trimming.find(TrimRule.defaults().withUses(1).withTime(Duration.ofDays(50)))).isEmpty();

        trimming.find(TrimRule.defaults().withUses(1).withTime(Duration.ofDays(5)))
                .forEach(unused -> trimming.retire(unused, "ada"));
        MadeTool retired = store.find("total_price", price.version()).orElseThrow();
        assertThat(retired.state()).isEqualTo(ToolState.RETIRED);
        assertThat(retired.decisions().getLast().by()).isEqualTo("ada");
        assertThat(retired.decisions().getLast().reason()).startsWith("never used since it was made");
        assertThat(store.serving("sort_words")).isPresent();
    }

    @Test
    void judge_wrongAnswers_becomeCasesForTheNextVersionAndRetireThisOne() {
        FailingCases failing = new FailingCases(store.instances(), CLOCK);
        Judging judging = new Judging(store, failing, new Retirement(store, RetireRule.defaults(), CLOCK));
        use(false, NOT_JUDGED, 3);
        List<Long> numbers = store.uses(0, 10).stream().map(use -> use.number()).toList();

        assertThat(judging.judge(numbers.get(0), false, Optional.of("b a"), "ada").orElseThrow().retired()).isEmpty();
        assertThat(judging.judge(numbers.get(1), false, Optional.empty(), "ada").orElseThrow().retired()).isEmpty();
        assertThat(judging.judge(numbers.get(2), false, Optional.of("b  a"), "ada").orElseThrow().retired()).isPresent();

        assertThat(failing.answered("sort_words")).containsExactly(new Example("Sort: b a", "b  a"));
        assertThat(judging.judge(numbers.getLast() + 1, true, Optional.empty(), "ada")).isEmpty();
    }

    private Optional<MadeTool> check() {
        return new Retirement(store, RetireRule.defaults(), CLOCK).check("sort_words", sort.version());
    }

    private void use(boolean toolFailed, Optional<Boolean> right, int times) {
        for (int i = 0; i < times; i++) {
            store.record(new Use(
                    "sort_words",
                    sort.version(),
                    toolFailed ? Tier.STRONG : Tier.COMPILED,
                    "Sort: b a",
                    Optional.of("a b"),
                    "",
                    toolFailed,
                    right,
                    UsageByRole.NONE,
                    NOW));
        }
    }
}
