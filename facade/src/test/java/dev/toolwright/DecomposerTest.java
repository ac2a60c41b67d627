package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What becomes of a model's replies, well-behaved and not. */
class DecomposerTest {

    /** Says always the same. */
    private record Saying(String text) implements ChatModel {

        @Override
        public String id() {
            return "saying";
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) {
            return Reply.text(text, Usage.modelCall(10, 0, 5, 7));
        }
    }

    /** Is not there. */
    private record Failing() implements ChatModel {

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) {
            throw new ChatModelException(ChatModelException.Kind.UNAVAILABLE, "nobody answers");
        }
    }

    private static Decomposition parted(ChatModel model) {
        return new Decomposer(model, InstantSource.system()).of("Find a flight and a hotel.");
    }

    @Test
    void reply_arrayWithTalkAroundIt_givesItsTexts() {
        Decomposition parted = parted(new Saying("Here you are:\n```json\n[\"find a flight\", \" \", 7, \"find a hotel\"]\n```"));

        assertThat(parted.requests()).containsExactly("find a flight", "find a hotel");
        assertThat(parted.usage().costMicroUsd()).isEqualTo(7);
        assertThat(parted.failure()).isEmpty();
    }

    @Test
    void reply_noArray_isAFailureThatCostWhatItCost() {
        for (String text : new String[] {"", "I would look for flights.", "[\"unfinished", "[]", "] ["}) {
            Decomposition parted = parted(new Saying(text));

            assertThat(parted.requests()).as(text).isEmpty();
            assertThat(parted.failure()).as(text).contains("the model's reply is no list of requests");
            assertThat(parted.usage().modelCalls()).isEqualTo(1);
        }
    }

    @Test
    void reply_endlessList_isCut() {
        String many = "\"x\",".repeat(100);

        assertThat(parted(new Saying("[" + many + "\"" + "y".repeat(9000) + "\"]")).requests()).hasSize(12);
    }

    @Test
    void model_isNotThere_isAFailureInOneLine() {
        assertThat(parted(new Failing()).failure()).contains("the model could not be asked: nobody answers");
    }
}
