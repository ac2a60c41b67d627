package dev.toolwright.toolmaker.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.serve.TierFailure.Cause;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiersTest {

    private static final Example EXAMPLE = Family.SORT.example(new Random(21));
    private static final MadeTool COMPILED = FamilyTools.verified(Family.SORT);
    private static final MadeTool BARE = FamilyTools.of(Family.SORT, Family.SORT.function(), Optional.empty());
    private static final ServeSettings ALL = ServeSettings.defaults();

    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void serve_compiledTool_answersWithoutAModel() throws InterruptedException {
        ScriptedMaker none = new ScriptedMaker();

        Served served = serve(COMPILED, none, none, EXAMPLE.question(), ALL);

        assertThat(served.answer()).hasValue(EXAMPLE.answer());
        assertThat(served.tier()).isEqualTo(Tier.COMPILED);
        assertThat(served.usage()).isEqualTo(UsageByRole.NONE);
        assertThat(served.failures()).isEmpty();
    }

    @Test
    void serve_toolWithoutCompiledCode_isUsedByTheCheapModel() throws InterruptedException {
        ScriptedMaker user = new ScriptedMaker("Sure!\n```python\n" + Family.SORT.snippet(EXAMPLE.question()) + "```\nDone.");

        Served served = serve(BARE, user, new ScriptedMaker(), EXAMPLE.question(), ALL);

        assertThat(served.answer()).hasValue(EXAMPLE.answer());
        assertThat(served.tier()).isEqualTo(Tier.USER);
        assertThat(served.usage()).isEqualTo(UsageByRole.ofUser(ScriptedMaker.PRICE));
        assertThat(served.failure()).isEqualTo("compiled: the tool has no compiled code");
        String prompt = user.requests().getFirst().conversation().last().orElseThrow().toString();
        assertThat(prompt).contains(BARE.wrapped().source(), BARE.wrapped().useCases().getFirst().snippet(), EXAMPLE.question());
        assertThat(user.requests().getFirst().options().temperature()).hasValue(0);
    }

    @Test
    void serve_questionUnlikeTheExamples_isLeftToTheModelAlthoughTheCodeCouldReadIt() throws InterruptedException {
        String question = "Sort the following words alphabetically: List: babake not mi";
        ScriptedMaker user = new ScriptedMaker("```python\nans = 'asked'\n```");

        assertThat(serve(COMPILED, user, new ScriptedMaker(), question, ALL).answer()).hasValue("asked");
        assertThat(serve(COMPILED, user, user, question, ALL.withOnly(Tier.COMPILED)).answer()).hasValue("babake mi not");
    }

    @Test
    void serve_bareValueOfTheCheapModel_isWrittenAsTheToolWritesIt() throws InterruptedException {
        String snippet = Family.SORT.snippet(EXAMPLE.question()).replaceFirst("ans = .*", "ans = ret");

        Served served = serve(
                COMPILED, new ScriptedMaker("```\n" + snippet + "```"), new ScriptedMaker(), EXAMPLE.question(), ALL.withOnly(Tier.USER));

        assertThat(served.answer()).hasValue(EXAMPLE.answer());
    }

    @Test
    void serve_failingSnippet_isShownToTheModelOnFurtherAttempts() throws InterruptedException {
        ScriptedMaker user = new ScriptedMaker(
                "```python\nans = sort_words(wordz)\n```", "```python\n" + Family.SORT.snippet(EXAMPLE.question()) + "```");

        Served served = serve(BARE, user, new ScriptedMaker(), EXAMPLE.question(), ALL.withAttempts(2));

        assertThat(served.answer()).hasValue(EXAMPLE.answer());
        assertThat(user.requests().getLast().conversation().last().orElseThrow().toString())
                .contains("NameError", "ans = sort_words(wordz)");
        assertThat(served.usage().user().modelCalls()).isEqualTo(2);
    }

    @Test
    void serve_everyTierOfTheToolFails_strongModelAnswersAndTheToolIsToBlame() throws InterruptedException {
        ScriptedMaker user = new ScriptedMaker("```python\nans = None\n```");
        ScriptedMaker strong = new ScriptedMaker("I sort them in my head.\n\nAnswer: babake mi");

        Served served = serve(BARE, user, strong, EXAMPLE.question(), ALL);

        assertThat(served.answer()).hasValue("babake mi");
        assertThat(served.tier()).isEqualTo(Tier.STRONG);
        assertThat(served.toolFailed()).isTrue();
        assertThat(served.failures()).extracting(TierFailure::cause).containsExactly(Cause.QUESTION, Cause.TOOL);
        assertThat(served.usage()).isEqualTo(new UsageByRole(Usage.NONE, ScriptedMaker.PRICE, ScriptedMaker.PRICE));
    }

    @Test
    void serve_unreachableModels_giveNoAnswerAndDoNotBlameTheTool() throws InterruptedException {
        Served served = serve(BARE, new ScriptedMaker(), new ScriptedMaker(), EXAMPLE.question(), ALL);

        assertThat(served.answer()).isEmpty();
        assertThat(served.toolFailed()).isFalse();
        assertThat(served.failure()).contains("user: the script has no further reply", "strong: the script has no further reply");
        assertThat(served.usage().total().modelCalls()).isEqualTo(2);
    }

    @Test
    void serve_forcedTier_triesNoOther() throws InterruptedException {
        ScriptedMaker strong = new ScriptedMaker("Answer: x");

        assertThat(serve(COMPILED, strong, strong, EXAMPLE.question(), ALL.withOnly(Tier.STRONG)).tier()).isEqualTo(Tier.STRONG);
        assertThat(serve(BARE, strong, strong, EXAMPLE.question(), ALL.withTiers(EnumSet.of(Tier.COMPILED))).answer()).isEmpty();
        assertThat(strong.requests()).hasSize(1);
    }

    @Test
    void serveWithout_multipleChoice_namesTheOption() throws InterruptedException {
        String question = "Which of them is a bird?\nOptions:\n(A) cod\n(B) owl\n(C) elm";

        assertThat(tiers(new ScriptedMaker(), new ScriptedMaker("Answer: owl")).serveWithout(question, ALL).answer()).hasValue("(B)");
        assertThat(tiers(new ScriptedMaker(), new ScriptedMaker("It flies.\n**Answer: B**")).serveWithout(question, ALL).answer())
                .hasValue("(B)");
    }

    private Served serve(MadeTool tool, ChatModel user, ChatModel strong, String question, ServeSettings settings)
            throws InterruptedException {
        return tiers(user, strong).serve(tool, Optional.empty(), question, settings);
    }

    private Tiers tiers(ChatModel user, ChatModel strong) {
        return new Tiers(code, new Fits(code), user, strong, Prompts.defaults(), InstantSource.system());
    }
}
