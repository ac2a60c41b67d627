package dev.toolwright.toolmaker.store;

import static dev.toolwright.toolmaker.store.Samples.NOON;
import static dev.toolwright.toolmaker.store.Samples.usage;
import static dev.toolwright.toolmaker.store.Samples.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Instance.Status;
import dev.toolwright.toolmaker.instance.Instance.ToolVersion;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.ToolState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every memory of questions without a tool does. */
abstract class InstanceStoreContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private SqlToolStore tools;
    private InstanceStore store;

    /** Opens the same store again, every time within one test. */
    abstract SqlToolStore open();

    @BeforeEach
    void openStore() {
        tools = open();
        store = tools.instances();
    }

    @AfterEach
    void closeStore() {
        tools.close();
    }

    private void reopen() {
        closeStore();
        openStore();
    }

    private static InstanceAnswer byModel(String text) {
        return InstanceAnswer.ofModel(text, "openai:gpt-4o", 2, 3, NOON);
    }

    private static InstanceAnswer byPerson(String text) {
        return InstanceAnswer.ofPerson(text, "ada", NOON.plusSeconds(1));
    }

    @Test
    void begin_kind_isKeptEmptyAndCollecting() {
        Kind first = store.begin("sorting words");
        Kind second = store.begin("dates");

        reopen();

        assertThat(first).isEqualTo(
                new Kind(first.id(), "sorting words", Kind.State.COLLECTING, Optional.empty(), 0, Usage.NONE));
        assertThat(store.kinds()).containsExactly(first, second);
        assertThat(store.kind(second.id())).contains(second);
        assertThat(store.kind(77)).isEmpty();
        assertThat(store.rename(first.id(), "words").label()).isEqualTo("words");
        assertThat(store.instances(first.id())).isEmpty();
    }

    @Test
    void setAside_sameQuestionAgain_staysWhereItIs() {
        long words = store.begin("words").id();
        long dates = store.begin("dates").id();
        Instance first = store.setAside(words, "Sort: b a", NOON);
        reopen();

        Instance again = store.setAside(dates, "Sort: b a", NOON.plusSeconds(9));

        assertThat(first).isEqualTo(
                new Instance(first.id(), words, "Sort: b a", Status.WAITING, List.of(), Optional.empty(), NOON));
        assertThat(again).isEqualTo(first);
        assertThat(store.instances(dates)).isEmpty();
        assertThat(store.find("Sort: b a")).contains(first);
        assertThat(store.instance(first.id())).contains(first);
        assertThat(store.find("sort: b a")).isEmpty();
        assertThat(store.setAside(words, "Sort: b a ", NOON).id()).isNotEqualTo(first.id());
    }

    @Test
    void setAside_unknownKind_isRefused() {
        assertThatThrownBy(() -> store.setAside(5, "q", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no kind 5 of questions");
        assertThatThrownBy(() -> store.answer(5, byPerson("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no question 5 set aside");
    }

    @Test
    void answer_ofAPerson_outweighsAModelsBeforeAndAfter() {
        long id = store.setAside(store.begin("k").id(), "q", NOON).id();

        assertThat(store.instance(id).orElseThrow().answer()).isEmpty();
        assertThat(store.answer(id, byModel("wrong")).answer()).contains(byModel("wrong"));
        assertThat(store.answer(id, byPerson("right")).answer()).contains(byPerson("right"));
        Instance last = store.answer(id, byModel("wrong again"));

        reopen();

        assertThat(last.answer()).contains(byPerson("right"));
        assertThat(last.status()).isEqualTo(Status.ANSWERED);
        assertThat(last.answers()).containsExactly(byModel("wrong"), byPerson("right"), byModel("wrong again"));
        assertThat(store.instance(id)).contains(last);
    }

    @Test
    void dispute_waiting_isSettledByAnAnswer() {
        long kind = store.begin("k").id();
        long waiting = store.setAside(kind, "one", NOON).id();
        long answered = store.setAside(kind, "two", NOON).id();
        store.answer(answered, byModel("2"));

        assertThat(store.dispute(waiting).status()).isEqualTo(Status.DISPUTED);
        assertThat(store.dispute(answered).status()).isEqualTo(Status.ANSWERED);
        assertThat(store.answer(waiting, byPerson("1")).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void move_questions_changesTheirKind() {
        long from = store.begin("from").id();
        long to = store.begin("to").id();
        long one = store.setAside(from, "one", NOON).id();
        long two = store.setAside(from, "two", NOON).id();

        store.move(List.of(one), to);

        assertThat(store.instances(from)).extracting(Instance::id).containsExactly(two);
        assertThat(store.instances(to)).extracting(Instance::id).containsExactly(one);
        assertThatThrownBy(() -> store.move(List.of(two, 99L), to)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.instances(from)).extracting(Instance::id).containsExactly(two);
    }

    @Test
    void spend_twice_addsUp() {
        long kind = store.begin("k").id();
        store.spend(kind, usage(5));
        assertThat(store.spend(kind, Usage.unpricedModelCall(1, 0, 2)).spent())
                .isEqualTo(usage(5).plus(Usage.unpricedModelCall(1, 0, 2)));
    }

    @Test
    void made_tool_isKeptWithItsKindAndQuestions() {
        long kind = store.begin("k").id();
        long used = store.setAside(kind, "used", NOON).id();
        long left = store.setAside(kind, "left", NOON).id();
        store.answer(used, byModel("a"));
        store.spend(kind, usage(5));
        store.claim(kind, "me", NOON, HOUR);

        MadeTool tool = store.made(kind, verified("sort_words"), List.of(used));
        reopen();

        Making withAnswers = verified("sort_words").making().withAnswers(usage(5));
        assertThat(tools.find("sort_words", 1)).contains(tool).contains(verified("sort_words").withMaking(withAnswers));
        assertThat(store.kind(kind)).contains(new Kind(kind, "k", Kind.State.MADE, Optional.of("sort_words"), 0, Usage.NONE));
        Instance instance = store.instance(used).orElseThrow();
        assertThat(instance.status()).isEqualTo(Status.USED);
        assertThat(instance.usedFor()).contains(new ToolVersion("sort_words", 1));
        assertThat(instance.answer()).contains(byModel("a"));
        assertThat(store.instance(left).orElseThrow().status()).isEqualTo(Status.WAITING);
        assertThat(store.claim(kind, "me", NOON, HOUR)).as("nothing is left to be made").isFalse();
    }

    @Test
    void made_whileMoreIsSpentOnItsQuestions_losesNothingOfIt() {
        long kind = store.begin("k").id();
        store.spend(kind, usage(5));
        MadeTool tool = store.made(kind, verified("sort_words"), List.of());
        store.spend(kind, usage(2));

        Usage ofMaking = tool.making().usage();
        assertThat(ofMaking).isEqualTo(verified("sort_words").making().usage().plus(usage(5)));
        assertThat(store.kind(kind).orElseThrow().spent()).isEqualTo(usage(2));
    }

    @Test
    void made_withAQuestionThatIsNotThere_keepsNothing() {
        long kind = store.begin("k").id();

        assertThatThrownBy(() -> store.made(kind, verified("a"), List.of(99L))).isInstanceOf(IllegalArgumentException.class);

        assertThat(tools.list()).isEmpty();
        assertThat(store.kind(kind).orElseThrow().state()).isEqualTo(Kind.State.COLLECTING);
    }

    @Test
    void failed_making_isCountedAndMayGiveUp() {
        long kind = store.begin("k").id();
        MadeTool rejected = verified("a").after(new Decision(ToolState.REJECTED, "checks", "unseen answers missed", NOON));
        store.claim(kind, "me", NOON, HOUR);

        assertThat(store.failed(kind, rejected, false)).isEqualTo(rejected);

        assertThat(store.kind(kind).orElseThrow().failedMakings()).isEqualTo(1);
        assertThat(store.claim(kind, "you", NOON, HOUR)).isTrue();
        store.failed(kind, rejected, true);
        assertThat(store.kind(kind).orElseThrow().state()).isEqualTo(Kind.State.GIVEN_UP);
        assertThat(store.claim(kind, "you", NOON, HOUR)).isFalse();
        assertThat(store.reopen(kind).state()).isEqualTo(Kind.State.COLLECTING);
        assertThat(store.claim(kind, "you", NOON, HOUR)).isTrue();
        assertThat(tools.versions("a")).hasSize(2);
    }

    @Test
    void claim_heldByAnother_isRefusedUntilReleasedOrOver() {
        long kind = store.begin("k").id();
        assertThat(store.claim(kind, "me", NOON, HOUR)).isTrue();

        assertThat(store.claim(kind, "you", NOON.plusSeconds(1), HOUR)).isFalse();
        assertThat(store.claim(kind, "me", NOON.plusSeconds(1), HOUR)).as("may be prolonged").isTrue();
        store.release(kind, "you");
        assertThat(store.claim(kind, "you", NOON.plusSeconds(2), HOUR)).isFalse();
        store.release(kind, "me");
        assertThat(store.claim(kind, "you", NOON.plusSeconds(2), HOUR)).isTrue();
        assertThat(store.claim(kind, "me", NOON.plusSeconds(3).plus(HOUR), HOUR)).as("its holder was killed").isTrue();
    }

    @Test
    void claim_manyAtOnce_oneGetsIt() throws Exception {
        long kind = store.begin("k").id();
        try (SqlToolStore other = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> claims = IntStream.range(0, 12)
                    .mapToObj(number -> threads.submit(() -> (number % 2 == 0 ? store : other.instances())
                            .claim(kind, "holder " + number, NOON, HOUR)))
                    .toList();
            int won = 0;
            for (Future<Boolean> claim : claims) {
                won += claim.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }
}
