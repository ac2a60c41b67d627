package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.store.AppendLog.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random logs, randomly hurt; the seed in a failing case's name repeats it. */
class AppendLogPropertyTest {

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void open_truncatedAnywhere_keepsEveryWholeRecord(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> written = write(random);
        Path path = folder.resolve("log");
        byte[] bytes = Files.readAllBytes(path);
        int cut = random.nextInt(bytes.length + 1);
        Files.write(path, Arrays.copyOf(bytes, cut));
        int whole = (int) IntStream.range(0, cut).filter(at -> bytes[at] == '\n').count();

        List<String> replayed = new ArrayList<>();
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH, replayed::add)) {
            log.append("after");
        }

        assertThat(replayed).isEqualTo(written.subList(0, whole));
        List<String> again = new ArrayList<>();
        AppendLog.read(path, again::add);
        assertThat(again).hasSize(whole + 1).endsWith("after");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void open_oneByteChanged_neverHandsOverAChangedRecord(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> written = write(random);
        Path path = folder.resolve("log");
        byte[] bytes = Files.readAllBytes(path);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        Files.write(path, bytes);

        List<String> replayed = new ArrayList<>();
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH, replayed::add)) {
            assertThat(log.path()).isEqualTo(path);
            assertThat(written.size() - replayed.size()).as("only the tail may be cut").isBetween(1, 2);
            assertThat(folder.resolve("log.torn-1")).exists();
        } catch (LogDamagedException refused) {
            assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
            assertThat(refused.line()).isEqualTo(replayed.size() + 1L);
        }
        assertThat(replayed).isEqualTo(written.subList(0, replayed.size()));
    }

    private List<String> write(SplittableRandom random) {
        List<String> records = new ArrayList<>();
        try (AppendLog log = AppendLog.open(folder.resolve("log"), Durability.PROCESS_DEATH)) {
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                String record = text(random);
                log.append(record);
                records.add(record);
            }
        }
        return records;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            int character = random.nextInt(10) == 0 ? 0x1F300 + random.nextInt(200) : random.nextInt(0x300);
            text.appendCodePoint(character == '\n' ? '\t' : character);
        }
        return text.toString();
    }
}
