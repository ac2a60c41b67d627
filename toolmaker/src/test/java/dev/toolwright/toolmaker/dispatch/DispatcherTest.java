package dev.toolwright.toolmaker.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.dispatch.Dispatch.By;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Known;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Undecided;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Unknown;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatcherTest {

    private static final List<MadeTool> TOOLS = Arrays.stream(Family.values()).map(FamilyTools::verified).toList();
    private static final String DESCENDING = "Sort the following words alphabetically in descending order: List: babake mi";

    private Sandbox sandbox;
    private Fits fits;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        fits = new Fits(new MadeCode(sandbox, Limits.defaults()));
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void dispatch_questionThatFitsOneTool_asksNoModelAndBringsTheAnswer() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker();
        Example example = Family.PRICE.example(new Random(4));

        Dispatch dispatch = with(model).dispatch(example.question(), TOOLS);

        assertThat(dispatch.by()).isEqualTo(By.FIT);
        assertThat(dispatch.usage()).isEqualTo(Usage.NONE);
        assertThat(dispatch.decision()).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.tool().name()).isEqualTo("total_price");
            assertThat(known.parsed().orElseThrow().answer()).isEqualTo(example.answer());
        });
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void dispatch_doubt_isSettledByTheModelThatSeesASampleOfEachTool() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker("`sort_words`");

        Dispatch dispatch = with(model).dispatch(DESCENDING, TOOLS);

        assertThat(dispatch.by()).isEqualTo(By.MODEL);
        assertThat(dispatch.usage()).isEqualTo(ScriptedMaker.PRICE);
        // the compiled code did not vouch for the question, so its answer is not taken
        assertThat(dispatch.decision()).isEqualTo(new Known(TOOLS.getFirst(), Optional.empty()));
        String prompt = model.requests().getFirst().conversation().last().orElseThrow().toString();
        assertThat(prompt).contains(DESCENDING);
        assertThat(TOOLS).allSatisfy(tool -> assertThat(prompt)
                .contains("Name: " + tool.name() + "\nQuestion: " + tool.examples().training().getFirst().question()));
    }

    @Test
    void dispatch_unreadableReply_isAskedOnceMore() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker("Let me think about that.", "unknown");

        Dispatch dispatch = with(model).dispatch(DESCENDING, TOOLS);

        assertThat(dispatch.decision()).isEqualTo(new Unknown());
        assertThat(dispatch.usage().modelCalls()).isEqualTo(2);
    }

    @Test
    void dispatch_onlyUnreadableReplies_isUnknown() throws InterruptedException {
        Dispatch dispatch = with(new ScriptedMaker("make_coffee", "")).dispatch(DESCENDING, TOOLS);

        assertThat(dispatch.decision()).isEqualTo(new Unknown());
        assertThat(dispatch.reason()).isEqualTo("the dispatcher named none of the tools in 2 attempts");
    }

    @Test
    void dispatch_unreachableModel_leavesItUndecidedAndSaysWhy() throws InterruptedException {
        Dispatch dispatch = with(new ScriptedMaker()).dispatch(DESCENDING, TOOLS);

        assertThat(dispatch.decision()).isEqualTo(new Undecided());
        assertThat(dispatch.reason()).contains("the script has no further reply");
    }

    @Test
    void dispatch_noTools_isUnknownWithoutAModel() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker();

        assertThat(with(model).dispatch(DESCENDING, List.of()).decision()).isEqualTo(new Unknown());
        assertThat(model.requests()).isEmpty();
    }

    @Test
    void dispatch_manyTools_showsTheModelTheTenNearest() throws InterruptedException {
        List<MadeTool> many = IntStream.range(0, 60)
                .mapToObj(i -> FamilyTools.verified(i == 41 ? Family.SORT : Family.PRICE).named(i == 41 ? "sort_words" : "price" + i))
                .toList();
        ScriptedMaker model = new ScriptedMaker("sort_words");

        Dispatch dispatch = with(model).dispatch(DESCENDING, many);

        assertThat(dispatch.decision()).isEqualTo(new Known(many.get(41), Optional.empty()));
        assertThat(model.requests().getFirst().conversation().last().orElseThrow().toString().split("Name: ")).hasSize(11);
    }

    @Test
    void trial_fourFamilies_countsRightToolsAndRightNones() throws InterruptedException {
        List<DispatchTrial.Kind> kinds = TOOLS.stream()
                .map(tool -> new DispatchTrial.Kind(
                        Optional.of(tool),
                        Family.of(tool.examples().training().getFirst().question()).orElseThrow()
                                .examples(new Random(11), 12).stream().map(Example::question).toList()))
                .toList();
        TrialSettings settings = TrialSettings.defaults().withKnown(2).withDraws(3);

        TrialReport alone = new DispatchTrial(kinds, settings).run(Dispatcher.withoutModel(fits));
        TrialReport asking = new DispatchTrial(kinds, settings).run(with(new FamilyModel()));
        TrialReport astray = new DispatchTrial(kinds, settings).run(Dispatcher.withModel(
                fits, new ScriptedMaker(), Optional.empty(), Prompts.defaults(), InstantSource.system(), DispatchSettings.defaults()));

        assertThat(alone.rightTool()).isEqualTo(new TrialReport.Share(100, 0));
        assertThat(alone.rightNone()).isEqualTo(new TrialReport.Share(100, 0));
        assertThat(asking.rightTool().mean()).isEqualTo(100);
        assertThat(asking.rightNone().mean()).isEqualTo(100);
        assertThat(asking.withoutModel().mean()).isEqualTo(50);
        assertThat(asking.usage().modelCalls()).isEqualTo(3 * 2 * 10);
        assertThat(astray.rightNone().mean()).isZero();
        assertThat(astray.draws()).allMatch(draw -> draw.undecided() == 20);
        assertThat(alone.draws()).extracting(TrialReport.Draw::known).isEqualTo(asking.draws().stream().map(TrialReport.Draw::known).toList());
    }

    private Dispatcher with(ChatModel model) {
        return Dispatcher.withModel(
                fits, model, Optional.empty(), Prompts.defaults(), InstantSource.system(), DispatchSettings.defaults());
    }
}
