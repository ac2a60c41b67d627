package dev.toolwright.toolmaker.store;

import static dev.toolwright.toolmaker.store.Samples.to;
import static dev.toolwright.toolmaker.store.Samples.use;
import static dev.toolwright.toolmaker.store.Samples.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of made tools does. */
abstract class ToolStoreContract {

    private ToolStore store;

    /** Opens the same store again, every time within one test. */
    abstract ToolStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = open();
    }

    private static MadeTool numbered(MadeTool tool, int version) {
        return new MadeTool(tool.name(), version, tool.state(), tool.description(), tool.wrapped(), tool.compiled(), tool.schema(),
                tool.examples(), tool.findings(), tool.making(), tool.decisions(), tool.madeAt());
    }

    @Test
    void add_anyTool_isKeptWholeAcrossReopening() {
        MadeTool full = store.add(verified("sort_words"));
        MadeTool bare = store.add(Samples.bare("bare"));

        reopen();

        assertThat(full).isEqualTo(verified("sort_words"));
        assertThat(store.find("sort_words", 1)).contains(full);
        assertThat(store.find("bare", 1)).contains(bare).contains(Samples.bare("bare"));
        assertThat(store.list()).containsExactly(bare, full);
    }

    @Test
    void add_sameName_getsNextVersionWhateverTheNumberGiven() {
        store.add(numbered(verified("a"), 7));
        store.add(verified("b"));
        MadeTool second = store.add(verified("a"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(store.versions("a")).extracting(MadeTool::version).containsExactly(1, 2);
        assertThat(store.newest("a")).contains(second);
        assertThat(store.list()).extracting(MadeTool::name, MadeTool::version)
                .containsExactly(tuple("a", 2), tuple("b", 1));
    }

    @Test
    void find_nothingThere_isEmpty() {
        assertThat(store.find("a", 1)).isEmpty();
        assertThat(store.newest("a")).isEmpty();
        assertThat(store.serving("a")).isEmpty();
        assertThat(store.versions("a")).isEmpty();
        assertThat(store.list()).isEmpty();
        assertThat(store.allServing()).isEmpty();
        assertThat(store.uses(0, 10)).isEmpty();
        assertThat(store.makingCosts()).isEmpty();
    }

    @Test
    void add_textThatNoDatabaseTakes_isReplacedAndReturnedAsKept() {
        MadeTool tool = verified("odd");
        MadeTool odd = new MadeTool("odd", 1, tool.state(), "nul \0, high \ud800, low \udc00, pair \ud83e\uddf0", tool.wrapped(),
                tool.compiled(), tool.schema(), tool.examples(), tool.findings(), tool.making(), tool.decisions(), tool.madeAt());

        MadeTool kept = store.add(odd);

        assertThat(kept.description()).isEqualTo("nul \ufffd, high \ufffd, low \ufffd, pair \ud83e\uddf0");
        assertThat(store.find("odd", 1)).contains(kept);
    }

    @Test
    void add_textThatIsSql_staysText() {
        String evil = "'; drop table made_tool; -- :name <from> ?";
        MadeTool kept = store.add(new MadeTool("evil", 1, ToolState.VERIFIED, evil, verified("x").wrapped(), Optional.empty(),
                Optional.empty(), verified("x").examples(), List.of(), verified("x").making(), List.of(), Samples.NOON));

        assertThat(store.find("evil", 1)).contains(kept);
        assertThat(kept.description()).isEqualTo(evil);
        assertThat(store.find(evil, 1)).isEmpty();
    }

    @Test
    void decide_approve_serves() {
        store.add(verified("a"));

        MadeTool approved = store.decide("a", 1, to(ToolState.APPROVED));

        assertThat(approved).isEqualTo(verified("a").after(to(ToolState.APPROVED)));
        reopen();
        assertThat(store.serving("a")).contains(approved);
        assertThat(store.allServing()).containsExactly(approved);
    }

    @Test
    void decide_approveNext_retiresTheOneBefore() {
        store.add(verified("a"));
        store.add(verified("a"));
        store.decide("a", 1, to(ToolState.APPROVED));

        MadeTool second = store.decide("a", 2, to(ToolState.APPROVED));

        assertThat(store.allServing()).containsExactly(second);
        MadeTool first = store.find("a", 1).orElseThrow();
        assertThat(first.state()).isEqualTo(ToolState.RETIRED);
        assertThat(first.decisions().getLast())
                .isEqualTo(new Decision(ToolState.RETIRED, "ada", "version 2 serves now", to(ToolState.APPROVED).at()));
    }

    @Test
    void allServing_decidedThroughAnotherOpening_isSeenAtOnce() {
        store.add(verified("a"));
        store.add(verified("a"));
        store.add(verified("b"));
        store.decide("a", 1, to(ToolState.APPROVED));
        assertThat(store.allServing()).hasSize(1);

        try (ToolStore other = open()) {
            MadeTool second = other.decide("a", 2, to(ToolState.APPROVED));
            MadeTool another = other.decide("b", 1, to(ToolState.APPROVED));
            assertThat(store.allServing()).containsExactly(second, another);
            other.decide("a", 2, to(ToolState.RETIRED));
            assertThat(store.allServing()).containsExactly(another);
        }
    }

    @Test
    void decide_moveNotAllowed_saysWhyAndChangesNothing() {
        store.add(verified("a"));
        store.add(verified("a"));
        MadeTool serving = store.decide("a", 1, to(ToolState.APPROVED));
        MadeTool rejected = store.decide("a", 2, to(ToolState.REJECTED));

        assertThatThrownBy(() -> store.decide("a", 2, to(ToolState.APPROVED)))
                .isInstanceOf(IllegalMoveException.class)
                .hasMessage("version 2 of the tool a is rejected, and can't become approved");
        assertThatThrownBy(() -> store.decide("a", 1, to(ToolState.PROPOSED)))
                .isInstanceOf(IllegalMoveException.class)
                .hasMessage("version 1 of the tool a is approved, and can't become proposed");
        assertThatThrownBy(() -> store.decide("a", 3, to(ToolState.APPROVED)))
                .isInstanceOf(IllegalMoveException.class)
                .hasMessage("there is no version 3 of the tool a");
        assertThatThrownBy(() -> store.add(serving)).isInstanceOf(IllegalMoveException.class);
        assertThat(store.versions("a")).containsExactly(serving, rejected);
    }

    @Test
    void decide_everyPairOfStates_followsTheStateMachine() {
        for (ToolState from : ToolState.values()) {
            for (ToolState next : ToolState.values()) {
                MadeTool tool = broughtTo(from);
                if (from.mayBecome(next)) {
                    assertThat(store.decide(tool.name(), tool.version(), to(next)).state()).isEqualTo(next);
                } else {
                    assertThatThrownBy(() -> store.decide(tool.name(), tool.version(), to(next)))
                            .isInstanceOf(IllegalMoveException.class);
                    assertThat(store.find(tool.name(), tool.version())).contains(tool);
                }
            }
        }
    }

    private MadeTool broughtTo(ToolState state) {
        MadeTool tool = store.add(Samples.bare("walk"));
        List<ToolState> way = switch (state) {
            case PROPOSED -> List.of();
            case VERIFIED -> List.of(ToolState.VERIFIED);
            case APPROVED -> List.of(ToolState.VERIFIED, ToolState.APPROVED);
            case RETIRED -> List.of(ToolState.VERIFIED, ToolState.APPROVED, ToolState.RETIRED);
            case REJECTED -> List.of(ToolState.REJECTED);
        };
        for (ToolState step : way) {
            tool = store.decide("walk", tool.version(), to(step));
        }
        return tool;
    }

    @Test
    void record_uses_areReadInOrderAndByTool() {
        MadeTool tool = store.add(verified("a"));
        Use first = use(tool, "Sort: b a");
        Use second = Samples.strongUse("Who?");
        Use third = use(tool, "Sort: d c");
        List<Long> numbers = Stream.of(first, second, third).map(store::record).toList();

        reopen();

        assertThat(store.uses(0, 10)).containsExactly(
                new NumberedUse(numbers.get(0), first), new NumberedUse(numbers.get(1), second), new NumberedUse(numbers.get(2), third));
        assertThat(store.uses(numbers.get(0), 1)).containsExactly(new NumberedUse(numbers.get(1), second));
        assertThat(store.usesOf("a", 1, 10)).extracting(NumberedUse::use).containsExactly(third, first);
        assertThat(store.usesOf("a", 1, 1)).extracting(NumberedUse::use).containsExactly(third);
        assertThat(store.usesOf("a", 2, 10)).isEmpty();
        assertThat(numbers).isSorted();
    }

    @Test
    void record_ofAToolThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> store.record(use(verified("ghost"), "q")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a use of the tool ghost, version 1, can't be recorded: the store has no such version");
        assertThat(store.uses(0, 10)).isEmpty();
    }

    @Test
    void judge_use_isKept() {
        long number = store.record(use(store.add(verified("a")), "q"));

        assertThat(store.judge(number, true)).isTrue();
        assertThat(store.judge(number + 1, true)).isFalse();
        assertThat(store.uses(0, 1).getFirst().use().right()).contains(true);
        assertThat(store.judge(number, false)).isTrue();
        assertThat(store.uses(0, 1).getFirst().use().right()).contains(false);
    }

    @Test
    void makingCosts_addUpAttempts() {
        store.add(verified("a"));
        store.add(Samples.bare("b"));
        store.decide("a", 1, to(ToolState.REJECTED));

        assertThat(store.makingCosts()).containsExactly(
                new MakingCost("a", 1, ToolState.REJECTED, verified("a").making().usage(), Samples.NOON),
                new MakingCost("b", 1, ToolState.PROPOSED, Usage.NONE, Samples.NOON));
    }

    @Test
    void manyAtOnce_throughTwoOpenings_eachGetsItsOwnVersionAndOneServes() throws Exception {
        try (ToolStore other = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MadeTool>> added = IntStream.range(0, 24)
                    .mapToObj(number -> threads.submit(() -> {
                        ToolStore mine = number % 2 == 0 ? store : other;
                        MadeTool tool = mine.add(verified("a"));
                        mine.record(use(tool, "question " + number));
                        return mine.decide("a", tool.version(), to(ToolState.APPROVED));
                    }))
                    .toList();
            for (Future<MadeTool> each : added) {
                each.get();
            }
        }
        assertThat(store.versions("a")).extracting(MadeTool::version)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(store.versions("a")).extracting(MadeTool::state)
                .containsOnlyOnce(ToolState.APPROVED)
                .filteredOn(state -> state == ToolState.RETIRED)
                .hasSize(23);
        assertThat(store.uses(0, 100)).hasSize(24);
    }

    @Test
    void decide_twoAtOnce_oneWins() throws Exception {
        MadeTool tool = store.add(verified("a"));
        try (ToolStore other = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> tries = Stream.of(store, other, store, other)
                    .map(mine -> threads.submit(() -> {
                        try {
                            mine.decide("a", tool.version(), to(ToolState.REJECTED));
                            return true;
                        } catch (IllegalMoveException late) {
                            return false;
                        }
                    }))
                    .toList();
            int won = 0;
            for (Future<Boolean> each : tries) {
                won += each.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(store.find("a", 1).orElseThrow().decisions()).hasSize(2);
    }
}
