package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.stream.StreamReport.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionStreamTest extends StreamSuite {

    private static final List<Example> SORTS = Family.SORT.examples(new Random(1), 45);

    @Test
    void go_manyQuestionsOfOneKind_areServedByAToolThatWasMadeOnTheWay() {
        FamilyModel model = new FamilyModel();
        List<Example> examples = SORTS.subList(0, 25);

        StreamReport report = bed.run(model, StreamBed.asked(examples));

        assertThat(bed.texts()).isEqualTo(examples.stream().map(Example::answer).toList());
        assertThat(bed.tiers().subList(0, 10)).containsOnly(Tier.STRONG);
        assertThat(bed.tiers().subList(10, 25)).containsOnly(Tier.COMPILED);
        assertThat(bed.store().serving("sort_words")).isPresent();
        assertThat(report.toolsMade()).isEqualTo(1);
        assertThat(report.usage().modelCalls()).isEqualTo(model.calls());
        // ten answers, three votes for each of ten labels, and one reply for each stage of the making
        assertThat(model.asked()).containsEntry("answer", 40).containsEntry("propose", 1).doesNotContainKey("dispatch");
        assertThat(bed.events().getLast()).isEqualTo(new StreamEvent.Ended(report));
    }

    @Test
    void go_questionsWithAnswers_teachWithoutAskingForVotes() {
        FamilyModel model = new FamilyModel();

        StreamReport report = bed.run(model, StreamBed.answered(SORTS.subList(0, 14)));

        assertThat(model.asked()).doesNotContainKey("answer").containsEntry("propose", 1);
        assertThat(bed.answers().subList(0, 10)).allMatch(answer -> answer.use().isEmpty());
        assertThat(report.judged()).isEqualTo(4);
        assertThat(report.right()).isEqualTo(4);
    }

    @Test
    void go_answersThatDisagree_makeNoToolUntilAPersonHasAnswered() {
        FamilyModel fickle = new FamilyModel().withAnswer((right, seed) -> right + " " + seed);
        List<StreamQuestion> questions = StreamBed.asked(SORTS.subList(0, 12));

        bed.run(fickle, questions);

        assertThat(bed.events(StreamEvent.Labelled.class)).hasSize(10).noneMatch(StreamEvent.Labelled::agreed);
        assertThat(fickle.asked()).doesNotContainKey("propose");

        for (Instance instance : instances()) {
            String answer = Family.answer(instance.question()).orElseThrow();
            bed.store().instances().answer(instance.id(), InstanceAnswer.ofPerson(answer, "ada", StreamBed.CLOCK.instant()));
        }
        bed.run(fickle, StreamBed.asked(SORTS.subList(0, 14)));

        assertThat(bed.tiers().subList(12, 14)).containsOnly(Tier.COMPILED);
        assertThat(bed.texts().subList(12, 14)).isEqualTo(SORTS.subList(12, 14).stream().map(Example::answer).toList());
    }

    @Test
    void go_makingThatFails_isTriedAgainWithTwiceTheExamplesAndThenGivenUp() {
        FamilyModel clumsy = new FamilyModel().withFunction(code -> code.replace("sorted(words)", "list(words)"));

        StreamReport report = bed.run(clumsy, bed.settings().withMakings(2), StreamBed.asked(SORTS));

        assertThat(bed.events(StreamEvent.MakingStarted.class)).extracting(StreamEvent.MakingStarted::examples).hasSize(2);
        assertThat(bed.events(StreamEvent.MakingFailed.class))
                .extracting(StreamEvent.MakingFailed::examplesForNext)
                .containsExactly(20, 0);
        assertThat(bed.store().instances().kinds()).extracting(Kind::state).containsExactly(Kind.State.GIVEN_UP);
        assertThat(bed.store().allServing()).isEmpty();
        assertThat(report.byTier()).containsOnlyKeys(Tier.STRONG);
    }

    @Test
    void go_policyThatWantsAPerson_keepsTheToolWaiting() {
        FamilyModel model = new FamilyModel();
        List<StreamQuestion> first = StreamBed.asked(SORTS.subList(0, 14));

        bed.stream(model, bed.settings(), ApprovalPolicy.MANUAL).go(first, event -> {});
        assertThat(bed.store().newest("sort_words").orElseThrow().state()).isEqualTo(ToolState.VERIFIED);
        assertThat(bed.uses()).extracting(use -> use.use().tier()).containsOnly(Tier.STRONG);

        bed.store().decide("sort_words", 1, new Decision(ToolState.APPROVED, "ada", "", StreamBed.CLOCK.instant()));
        bed.run(model, StreamBed.asked(SORTS.subList(0, 16)));

        assertThat(bed.tiers().subList(14, 16)).containsOnly(Tier.COMPILED);
    }

    @Test
    void go_budgetReached_endsCleanlyAndGoesOnWithALargerOne() {
        FamilyModel model = new FamilyModel();
        List<StreamQuestion> questions = StreamBed.asked(SORTS.subList(0, 9));

        StreamReport report = bed.run(model, bed.settings().withBudget(Budget.defaults().withModelCalls(5)), questions);

        assertThat(report.answered()).isEqualTo(5);
        assertThat(report.ended()).hasValue(new Reason.BudgetReached(BudgetLimit.MODEL_CALLS));

        StreamReport whole = bed.run(model, questions);
        assertThat(whole.answered()).isEqualTo(9);
        assertThat(whole.earlier()).isEqualTo(5);
        assertThat(model.calls()).isEqualTo(9);
    }

    @Test
    void go_noModelInReach_endsAfterAFewQuestionsAndTriesThemAgainLater() {
        List<StreamQuestion> questions = StreamBed.asked(SORTS.subList(0, 9));

        StreamReport report = bed.run(new ScriptedMaker(), bed.settings().withFailuresInARow(3), questions);

        assertThat(report.unanswered()).isEqualTo(3);
        assertThat(report.ended()).hasValueSatisfying(reason -> assertThat(reason)
                .isEqualTo(new Reason.NoAnswers(3, "strong: the script has no further reply")));
        assertThat(bed.events(StreamEvent.Unanswered.class)).hasSize(3);

        assertThat(bed.run(new FamilyModel(), questions).answered()).isEqualTo(9);
        assertThat(bed.texts()).isEqualTo(SORTS.subList(0, 9).stream().map(Example::answer).toList());
    }

    @Test
    void go_dispatcherOutOfReach_learnsNothingFromTheQuestion() {
        bed.run(new FamilyModel(), StreamBed.answered(SORTS.subList(0, 10)));
        FamilyModel mute = new FamilyModel();
        mute.before(() -> {
            if (mute.calls() == 0) {
                // counted nowhere, as a call that never came through
                mute.before(() -> {});
                throw new ChatModelException(ChatModelException.Kind.UNREACHABLE, "no dispatcher today");
            }
        });
        List<StreamQuestion> questions = new ArrayList<>(StreamBed.answered(SORTS.subList(0, 10)));
        questions.add(StreamQuestion.of("Sort the following words alphabetically: List: Babake not mi"));

        bed.run(mute, questions);

        assertThat(bed.answers().getLast().reason()).contains("no dispatcher today");
        assertThat(bed.answers().getLast().use().orElseThrow().tier()).isEqualTo(Tier.STRONG);
        assertThat(bed.events(StreamEvent.SetAside.class)).isEmpty();
    }

    @Test
    void go_otherQuestionsInTheFolder_areRefused() {
        bed.run(new FamilyModel(), StreamBed.asked(SORTS.subList(0, 3)));

        assertThatExceptionOfType(StreamMismatchException.class)
                .isThrownBy(() -> bed.run(new FamilyModel(), StreamBed.asked(SORTS.subList(1, 4))))
                .withMessageStartingWith("question 1 is not the one that this stream's folder has an answer to");
    }

    @Test
    void go_sameQuestionOverAndOver_isOneExampleOnly() {
        FamilyModel model = new FamilyModel();
        List<StreamQuestion> questions = Collections.nCopies(15, StreamQuestion.of(SORTS.getFirst().question()));

        bed.run(model, questions);

        assertThat(instances()).hasSize(1);
        assertThat(model.asked()).isEqualTo(Map.of("answer", 15));
    }

    @Test
    void stop_whileTheNextQuestionIsAwaited_doesNotWaitForIt() throws Exception {
        CountDownLatch awaited = new CountDownLatch(1);
        CountDownLatch comes = new CountDownLatch(1);
        Iterable<StreamQuestion> slow = () -> Stream.of(0, 1)
                .map(i -> {
                    if (i == 1) {
                        awaited.countDown();
                        await(comes);
                    }
                    return StreamQuestion.of(SORTS.get(i).question());
                })
                .iterator();
        QuestionStream stream = bed.stream(new FamilyModel(), bed.settings(), ApprovalPolicy.AUTOMATIC);
        CompletableFuture<StreamReport> report = CompletableFuture.supplyAsync(() -> stream.go(slow, _ -> {}));

        awaited.await();
        stream.stop();
        assertThat(report).isNotDone();
        comes.countDown();

        assertThat(report.get().ended()).hasValue(new Reason.Stopped());
        assertThat(report.get().answered()).isLessThanOrEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Instance> instances() {
        return bed.store().instances().kinds().stream()
                .flatMap(kind -> bed.store().instances().instances(kind.id()).stream())
                .toList();
    }
}
