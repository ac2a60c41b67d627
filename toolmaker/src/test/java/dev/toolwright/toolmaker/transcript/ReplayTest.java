package dev.toolwright.toolmaker.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Conversations of our own in the published form, with what models do in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

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
    void of_proposalsThatFailAndOneThatIsSaidTwice_reproducesEach() throws Exception {
        Replay replay = replay("words");

        assertThat(replay.lines()).extracting(line -> line.published().stage() + " " + line.published().number() + " "
                        + line.ours().map(Replay.Ours::stood).orElseThrow())
                .containsExactly("PROPOSE 1 false", "PROPOSE 2 false", "PROPOSE 3 true", "VERIFY 1 true", "WRAP 1 true");
        assertThat(verdict(replay, 0)).isEqualTo("NameError in function: name 'List' is not defined");
        assertThat(verdict(replay, 1)).contains("SyntaxError in function", "expected ':'");
        assertThat(replay.reproduced()).isTrue();
        assertThat(replay.tool().orElseThrow().state()).isEqualTo(ToolState.VERIFIED);
    }

    @Test
    void of_noProposalThatRuns_isRejectedAlthoughTheConversationGoesOn() throws Exception {
        Replay replay = replay("prices");

        assertThat(replay.lines()).hasSize(6);
        assertThat(replay.reproduced()).isTrue();
        assertThat(replay.lines().subList(0, 3)).allMatch(line -> line.ours().filter(ours -> !ours.stood()).isPresent());
        assertThat(replay.lines().subList(3, 6)).allSatisfy(line -> {
            assertThat(line.published().stage()).isEqualTo(Stage.VERIFY);
            assertThat(line.published().fate()).isInstanceOf(Transcript.Fate.Fell.class);
            assertThat(line.ours()).isEmpty();
        });
        assertThat(replay.tool().orElseThrow().state()).isEqualTo(ToolState.REJECTED);
    }

    @Test
    void of_testsThatWereWrongAtFirst_reproducesThat() throws Exception {
        Replay replay = replay("vowels");

        assertThat(replay.reproduced()).isTrue();
        assertThat(verdict(replay, 1)).isEqualTo("AssertionError in tests");
        MadeTool tool = replay.tool().orElseThrow();
        assertThat(tool.wrapped().function()).isEqualTo("count_vowels");
        assertThat(tool.wrapped().useCases()).hasSize(3);
        assertThat(tool.wrapped().useCases().get(1).snippet()).contains("def solve(word)", "ans2 = solve(\"audio\")");
    }

    @Test
    void of_severalBlocksAndUseCasesInAnotherOrder_putsThemTogether() throws Exception {
        Replay replay = replay("row");

        assertThat(replay.reproduced()).isTrue();
        MadeTool tool = replay.tool().orElseThrow();
        assertThat(tool.wrapped().function()).isEqualTo("neighbour");
        assertThat(tool.wrapped().useCases().getFirst().snippet()).contains("Leo");
        assertThat(tool.wrapped().source()).contains("class Row").doesNotContain("print(");
    }

    @Test
    void of_furtherExamples_areWhatTheCompiledTierIsTriedOn() throws Exception {
        List<Example> unseen = List.of(
                new Example("How many vowels has the word zebra?", "2"), new Example("How many vowels has the word tree?", "2"));

        MadeTool tool = Replay.of(transcript("vowels"), unseen, code, Clock.systemUTC(), event -> {}).tool().orElseThrow();

        assertThat(tool.compiled()).isPresent();
        assertThat(tool.examples().all()).hasSize(8);
    }

    @Test
    void read_examples_areThoseOfThePrompts() throws Exception {
        Transcript transcript = transcript("row");

        assertThat(transcript.training()).hasSize(2);
        assertThat(transcript.training().getFirst().question())
                .isEqualTo("Ann, Bob and Cid stand in a row, in this order from the left. Who stands next to Ann on the right?\n"
                        + "Options:\n(A) Cid\n(B) Ann\n(C) Bob");
        assertThat(transcript.validation()).extracting(Example::answer).containsExactly("(B)", "(C)", "(A)");
    }

    @Test
    void ask_moreThanWasPublished_isTold() throws Exception {
        TranscriptMaker maker = new TranscriptMaker(transcript("row"));
        maker.follow(new MakeEvent.StageStarted(Stage.VERIFY, 3));
        ChatRequest request = ChatRequest.of(Conversation.empty(), List.of());
        maker.ask(request, Instant.MAX);

        assertThatExceptionOfType(ChatModelException.class)
                .isThrownBy(() -> maker.ask(request, Instant.MAX))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ChatModelException.Kind.NOT_RECORDED))
                .withMessage("the transcript has 1 replies of the stage verify, and one more was asked for");
    }

    @Test
    void parse_whatIsNoConversation_isToldInOneLine() {
        assertProblem("nothing", "x.json: it is no JSON (line 1); expected");
        assertProblem("[]", "x.json: there are no messages in it; expected");
        assertProblem("{\"a\": 1}", "x.json: there are no messages in it; expected");
        assertProblem("[{\"content\": \"a\"}]", "x.json: message 1 has no role; expected");
        assertProblem("[{\"role\": \"user\", \"content\": \"Hello\"}]", "x.json: its first prompt shows no examples; expected");
        assertProblem(
                "[{\"role\": \"user\", \"content\": \"Question: 1 + 1?\\nAnswer: 2\"}]", "x.json: nobody replies in it; expected");
    }

    private static void assertProblem(String text, String start) {
        assertThatExceptionOfType(TranscriptException.class)
                .isThrownBy(() -> Transcript.parse(text, "x.json"))
                .withMessageStartingWith(start);
    }

    private Replay replay(String name) throws Exception {
        return Replay.of(transcript(name), List.of(), code, Clock.systemUTC(), event -> {});
    }

    private static String verdict(Replay replay, int line) {
        return replay.lines().get(line).ours().orElseThrow().verdict();
    }

    private static Transcript transcript(String name) throws IOException {
        try (InputStream in = ReplayTest.class.getResourceAsStream(name + ".json")) {
            return Transcript.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        }
    }
}
