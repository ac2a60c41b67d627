package dev.toolwright.toolmaker.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.serve.Agreement.Vote;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final AgreementSettings TWO_OF_THREE = AgreementSettings.defaults().withVotes(3, 2);

    @Test
    void vote_sameValueInDifferentWriting_isAgreedUpon() throws InterruptedException {
        ScriptedMaker model = new ScriptedMaker("Answer: 14687", "So it is\nAnswer: 14,687", "**Answer:** 14687.0");

        Vote vote = vote(model, AgreementSettings.defaults());

        assertThat(vote.answer()).hasValue("14687");
        assertThat(vote.agreeing()).isEqualTo(3);
        assertThat(model.requests()).extracting(request -> request.options().seed().orElseThrow()).containsExactly(1L, 2L, 3L);
        assertThat(vote.usage().maker().modelCalls()).isEqualTo(3);
    }

    @Test
    void vote_outcomeIsCertain_asksNoFurther() throws InterruptedException {
        ScriptedMaker hopeless = new ScriptedMaker("Answer: 1", "Answer: 2", "Answer: 3");
        ScriptedMaker settled = new ScriptedMaker("Answer: 1", "Answer: 1", "Answer: 3");

        assertThat(vote(hopeless, AgreementSettings.defaults()).answer()).isEmpty();
        assertThat(hopeless.requests()).hasSize(2);
        assertThat(vote(settled, TWO_OF_THREE).answer()).hasValue("1");
        assertThat(settled.requests()).hasSize(2);
    }

    @Test
    void vote_oneStrayAnswer_losesAgainstTwo() throws InterruptedException {
        assertThat(vote(new ScriptedMaker("Answer: 1", "Answer: 2", "Answer: 2"), TWO_OF_THREE).answer()).hasValue("2");
        assertThat(vote(new ScriptedMaker("Answer: 1", "", "Answer: 1"), TWO_OF_THREE).answer()).hasValue("1");
    }

    @Test
    void vote_unreachableModel_decidesNothing() throws InterruptedException {
        Vote vote = vote(new ScriptedMaker("Answer: 1"), AgreementSettings.defaults());

        assertThat(vote.answer()).isEmpty();
        assertThat(vote.failure()).hasValue("the script has no further reply");
    }

    @Test
    void settings_lessThanAMajority_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementSettings.defaults().withVotes(4, 2))
                .withMessageContaining("more than half");
    }

    private static Vote vote(ScriptedMaker model, AgreementSettings settings) throws InterruptedException {
        return new Agreement(model, Prompts.defaults(), ServeSettings.defaults(), settings, InstantSource.system())
                .vote("How many apricots are in the ship?");
    }
}
