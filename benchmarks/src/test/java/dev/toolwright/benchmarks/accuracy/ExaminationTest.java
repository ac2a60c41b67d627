package dev.toolwright.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.serve.Tiers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final List<Example> EXAMPLES = List.of(new Example("Double 2.", "4"), new Example("Double 5.", "10"));

    private static final MadeTool DOUBLING = new MadeTool(
            "double", 1, ToolState.APPROVED, "Doubles a number.",
            new WrappedTool("def double(n):\n    return 2 * n\n", "double", List.of()),
            Optional.of(new Compiled(
                    "import re\ndef parse(question):\n    m = re.match(r'Double (\\d+)\\.', question)\n"
                            + "    return {'n': int(m.group(1))} if m else None\n",
                    "def format(value):\n    return str(value)\n",
                    Compiled.Origin.MAKER)),
            Optional.empty(), Examples.split(EXAMPLES), List.of(), new Making("", "", "", List.of()), List.of(), Instant.EPOCH);

    @Test
    void score_countsRightWrongAndUnanswered() throws InterruptedException {
        List<Example> questions = List.of(
                new Example("Double 7.", "14"),
                new Example("Double 8.", "a wrong key"),
                new Example("Halve 8.", "4"));
        try (Sandbox sandbox = bubblewrapOrSkip()) {
            Score score = new Examination(tiers(sandbox, new Unreachable()))
                    .score(DOUBLING, questions, ServeSettings.defaults().withOnly(Tier.COMPILED));
            assertThat(List.of(score.right(), score.wrong(), score.unanswered(), score.unasked())).containsExactly(1, 1, 1, 0);
        }
    }

    @Test
    void score_modelThatCannotBeReached_leavesTheQuestionOut() throws InterruptedException {
        try (Sandbox sandbox = bubblewrapOrSkip()) {
            Score score = new Examination(tiers(sandbox, new Unreachable()))
                    .score(DOUBLING, EXAMPLES, ServeSettings.defaults().withOnly(Tier.USER));
            assertThat(score.unasked()).isEqualTo(2);
            assertThat(score.counted()).isZero();
        }
    }

    private static Tiers tiers(Sandbox sandbox, ChatModel model) {
        MadeCode code = new MadeCode(sandbox, Limits.defaults());
        return new Tiers(code, new Fits(code), model, model, Prompts.defaults(), InstantSource.system());
    }

    private static Sandbox bubblewrapOrSkip() throws InterruptedException {
        try {
            return BubblewrapEngine.start(1);
        } catch (SandboxUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }

    /** As a recording that ends. */
    private record Unreachable() implements ChatModel {

        @Override
        public String id() {
            return "unreachable";
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) {
            throw new ChatModelException(Kind.NOT_RECORDED, "nothing is recorded");
        }
    }
}
