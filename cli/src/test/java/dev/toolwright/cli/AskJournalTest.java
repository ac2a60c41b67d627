package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One instruction with a journal: killed, gone on with, told again, refused. */
@ExtendWith(ShellExtension.class)
class AskJournalTest {

    private static final String QUESTION = "Speak twice.";
    private static final String[] REPLIES = {
        OpenAiReplies.call("speak_for_speaker", "{}"),
        OpenAiReplies.text("Once more."),
        OpenAiReplies.call("speak_for_speaker", "{}"),
        OpenAiReplies.answer("It spoke.")
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs kill")
    void ask_killedAtAReply_goesOnAndRepeatsNothing(int deadly, Shell shell) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        try (LoopbackServer api = speaker(shell);
                LoopbackServer vendor = new LoopbackServer(_ -> {
                    int number = asked.incrementAndGet();
                    if (number == deadly) {
                        reached.countDown();
                        await(dead);
                    }
                    return Answer.json(200, REPLIES[(number < deadly ? number : number - 1) - 1]);
                })) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            try (CommandProcess killed = CommandProcess.start(shell, ask("--journal", "kept", "--json"))) {
                reached.await();
                killed.kill();
            }
            dead.countDown();

            Result resumed = shell.run(ask("--journal", "kept", "--json"));

            assertThat(resumed.status()).as(resumed.err()).isZero();
            assertThat(vendor.asked()).as("the request that was killed is the only one made twice").hasSize(REPLIES.length + 1);
            assertThat(api.asked()).hasSize(2);
            try (LoopbackServer calm = LoopbackServer.vendor(REPLIES)) {
                shell.with("OPENAI_BASE_URL", calm.url("/v1"));
                assertThat(timeless(resumed)).isEqualTo(timeless(shell.run(ask("--json"))));
            }
        }
    }

    @Test
    void ask_runThatHasEnded_isToldAgainWithoutAskingAnybody(Shell shell) {
        try (LoopbackServer api = speaker(shell); LoopbackServer vendor = LoopbackServer.vendor(REPLIES)) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            Result first = shell.run(ask("--journal", "kept", "--json"));

            Result second = shell.run(ask("--journal", "kept", "--json"));

            assertThat(timeless(second)).isEqualTo(timeless(first));
            assertThat(vendor.asked()).hasSize(REPLIES.length);
            assertThat(api.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--model=openai:other", "--strategy=react", "--max-depth=3", "--tools=days_between_for_calendar", "--max-calls=7"})
    void ask_journalOfOtherSettings_isRefusedAndSaysWhatDiffers(String flag, Shell shell) {
        try (LoopbackServer _ = speaker(shell); LoopbackServer vendor = LoopbackServer.vendor(REPLIES)) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            assertThat(shell.run(ask("--journal", "kept")).status()).isZero();

            Result refused = shell.run(ask("--journal", "kept", flag));

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.errors()).singleElement().asString()
                    .contains("kept belongs to another run: ", " is ", ", was ", "; take another folder, or delete this one");
            assertThat(vendor.asked()).hasSize(REPLIES.length);
        }
    }

    @Test
    void ask_journalOfAnotherInstruction_isRefused(Shell shell) {
        assertThat(shell.run("ask", "--journal", "kept", "Write 81 in Roman numerals.").status()).isZero();

        assertThat(shell.run("ask", "--journal", "kept", "Write 82 in Roman numerals.").errors())
                .singleElement().asString().contains("kept belongs to another run: the instruction is another");
    }

    @Test
    void ask_tornLastLine_isToleratedAndDamageBeforeItNamesFileAndLine(Shell shell) throws IOException {
        try (LoopbackServer _ = speaker(shell); LoopbackServer vendor = LoopbackServer.vendor(REPLIES)) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            assertThat(shell.run(ask("--journal", "kept")).status()).isZero();
            Files.writeString(shell.path("kept/memory.log"), "{\"run\": \"ru", StandardOpenOption.APPEND);

            assertThat(shell.run(ask("--journal", "kept")).status()).isZero();
            assertThat(vendor.asked()).hasSize(REPLIES.length);

            byte[] log = Files.readAllBytes(shell.path("kept/memory.log"));
            int thirdLine = new String(log, StandardCharsets.ISO_8859_1).indexOf("Once more.");
            log[thirdLine] = 'A';
            Files.write(shell.path("kept/memory.log"), log);
            Result damaged = shell.run(ask("--journal", "kept"));
            assertThat(damaged.status()).isEqualTo(1);
            assertThat(damaged.errors()).singleElement().asString().contains("memory.log is damaged", "(line 3)");
        }
    }

    @Test
    void ask_modelWasLost_theNextLifeAsksAnew(Shell shell) {
        AtomicInteger asked = new AtomicInteger();
        try (LoopbackServer _ = speaker(shell);
                LoopbackServer vendor = new LoopbackServer(_ -> asked.incrementAndGet() < 3
                        ? Answer.json(200, REPLIES[0])
                        : Answer.json(asked.get() < 5 ? 401 : 200, OpenAiReplies.answer("It spoke.")))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            assertThat(shell.run(ask("--journal", "kept")).status()).isEqualTo(1);
            asked.set(5);

            assertThat(shell.run(ask("--journal", "kept")).out()).contains("It spoke.");
        }
    }

    @Test
    void ask_jsonLines_areEventsAsTheyHappenAndThenTheSolution(Shell shell) {
        try (LoopbackServer _ = speaker(shell); LoopbackServer vendor = LoopbackServer.vendor(REPLIES)) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));

            Result result = shell.run(ask("--json-lines"));

            List<JsonNode> lines = result.lines();
            assertThat(lines).element(0).extracting(line -> line.path("event").asText()).isEqualTo("started");
            assertThat(lines).filteredOn(line -> line.path("event").asText().equals("call_finished"))
                    .extracting(line -> line.path("tool").asText())
                    .containsExactly("speak_for_speaker", "speak_for_speaker", "Finish");
            assertThat(lines.get(lines.size() - 2).path("event").asText()).isEqualTo("finished");
            assertThat(lines.getLast().path("answer").asText()).isEqualTo("It spoke.");
            assertThat(shell.run(ask("--json-lines", "--json")).status()).isEqualTo(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException serverIsClosed) {
            Thread.currentThread().interrupt();
        }
    }

    private static LoopbackServer speaker(Shell shell) {
        LoopbackServer api = new LoopbackServer(_ -> Answer.json(200, "{\"said\": \"hello\"}"));
        shell.write("speaker.json", Documents.openApi("Speaker", "speak", api.url("")));
        assertThat(shell.run("catalog", "import", "--allow-private", "speaker.json").status()).isZero();
        return api;
    }

    private static String[] ask(String... flags) {
        List<String> words = new ArrayList<>(List.of("ask"));
        words.addAll(List.of(flags));
        if (words.stream().noneMatch(flag -> flag.startsWith("--tools"))) {
            words.add("--tools=speak_for_speaker");
        }
        if (words.stream().noneMatch(flag -> flag.startsWith("--model"))) {
            words.add("--model=openai:some");
        }
        words.add(QUESTION);
        return words.toArray(String[]::new);
    }

    private static JsonNode timeless(Result result) {
        return ((ObjectNode) result.json()).without("tookMs");
    }
}
