package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.LoopbackServer.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch that is killed in the midst of its instructions; {@code scripts/kill-batch} does the same on a larger scale. */
@ExtendWith(ShellExtension.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs kill")
class KilledBatchTest {

    private static final int INSTRUCTIONS = 60;
    private static final int KILLS = 4;
    private static final int PARALLEL = 3;

    @Test
    void batch_killedAgainAndAgain_endsAsAnUndisturbedOneAndRepeatsOnlyWhatWasUnderWay(Shell shell) throws Exception {
        shell.write("q.jsonl", IntStream.range(0, INSTRUCTIONS)
                .mapToObj(i -> "{\"id\": \"q%d\", \"instruction\": \"Tell about number %d.\", \"tools\": [\"to_roman_numeral_for_numbers\"]}\n"
                        .formatted(i, i))
                .collect(Collectors.joining()));
        AtomicReference<Gate> gate = new AtomicReference<>(Gate.after(Integer.MAX_VALUE));
        try (LoopbackServer calm = new LoopbackServer(KilledBatchTest::reply);
                LoopbackServer vendor = new LoopbackServer(request -> {
                    gate.get().pass();
                    return reply(request);
                })) {
            shell.with("OPENAI_BASE_URL", calm.url("/v1"));
            assertThat(shell.run(batch("calm")).status()).isZero();
            int needed = calm.asked().size();
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            Random random = new Random(5);
            for (int kill = 1; kill <= KILLS; kill++) {
                Gate deadly = Gate.after(1 + random.nextInt(needed / (KILLS + 1)));
                gate.set(deadly);
                try (CommandProcess process = CommandProcess.start(shell, batch("killed"))) {
                    deadly.reached.await();
                    process.kill();
                } finally {
                    deadly.open.countDown();
                }
            }
            gate.set(Gate.after(Integer.MAX_VALUE));
            assertThat(shell.run(batch("killed")).status()).isZero();

            assertThat(answers(shell.path("killed"))).hasSize(INSTRUCTIONS).isEqualTo(answers(shell.path("calm")));
            assertThat(vendor.asked().size() - distinct(vendor)).isLessThanOrEqualTo(KILLS * PARALLEL);
            assertThat(distinct(vendor)).isEqualTo(distinct(calm));
        }
    }

    private static int distinct(LoopbackServer vendor) {
        return (int) vendor.asked().stream().map(Asked::body).distinct().count();
    }

    private static String[] batch(String out) {
        return new String[] {
            "batch", "--instructions", "q.jsonl", "--out", out, "--parallel", "" + PARALLEL, "--model", "openai:scripted"
        };
    }

    /** Follows from what is asked alone. */
    private static Answer reply(Asked request) {
        Random dice = new Random(request.body().hashCode());
        int number = dice.nextInt(4000);
        return Answer.json(200, switch (dice.nextInt(9)) {
            case 0 -> OpenAiReplies.answer("It is " + number + ".");
            case 1 -> OpenAiReplies.call("Finish", "{\"return_type\": \"give_up_and_restart\"}");
            case 2 -> OpenAiReplies.text("Thought " + number + ".");
            default -> OpenAiReplies.call("to_roman_numeral_for_numbers", "{\"number\": " + number + "}");
        });
    }

    private static Map<String, String> answers(Path folder) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                answers.put(file.getFileName().toString(), Files.readString(file).replaceFirst("\"tookMs\" ?: ?\\d+", ""));
            }
        }
        return answers;
    }

    /** Lets so many requests through, and holds those that follow. */
    private record Gate(AtomicInteger left, CountDownLatch reached, CountDownLatch open) {

        static Gate after(int requests) {
            return new Gate(new AtomicInteger(requests), new CountDownLatch(1), new CountDownLatch(1));
        }

        void pass() {
            if (left.getAndDecrement() <= 0) {
                reached.countDown();
                try {
                    open.await();
                } catch (InterruptedException serverIsClosed) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
