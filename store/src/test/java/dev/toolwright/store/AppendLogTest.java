package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.store.AppendLog.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppendLogTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("journal.log");
    }

    @ParameterizedTest
    @EnumSource(Durability.class)
    void append_thenOpenAgain_replaysAllInOrder(Durability durability) {
        try (AppendLog log = AppendLog.open(path, durability)) {
            log.append("{\"n\":1}");
            log.append("tabs\tand ümlauts 🎈");
            log.append("");
        }
        List<String> replayed = new ArrayList<>();
        try (AppendLog log = AppendLog.open(path, durability, replayed::add)) {
            log.append("more");
        }

        assertThat(replayed).containsExactly("{\"n\":1}", "tabs\tand ümlauts 🎈", "");
        assertThat(records()).endsWith("more").hasSize(4);
    }

    @Test
    void append_whatIsOnDisk_isRecordTabChecksum() throws IOException {
        append("123456789");

        // e3069283 is the check value that CRC-32C's definition states for these nine digits
        assertThat(path).hasContent("123456789\te3069283\n");
    }

    @Test
    void replace_log_holdsTheOtherRecordsAndGoesOn() {
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH)) {
            log.append("old");
        }
        AppendLog.replace(path, List.of("new", "ü"));
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH)) {
            log.append("last");
        }
        List<String> records = new ArrayList<>();
        AppendLog.read(path, records::add);
        assertThat(records).containsExactly("new", "ü", "last");
    }

    @Test
    void append_lineFeed_isRefused() {
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH)) {
            assertThatThrownBy(() -> log.append("two\nlines")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(records()).isEmpty();
    }

    @Test
    void append_afterClose_isRefused() {
        AppendLog log = AppendLog.open(path, Durability.POWER_LOSS);
        log.close();
        log.close();

        assertThatThrownBy(() -> log.append("late")).hasMessage("can't append to " + path + ": the log is closed");
    }

    @Test
    void append_interruptedThread_appendsAndLogStaysUsable() {
        try (AppendLog log = AppendLog.open(path, Durability.POWER_LOSS)) {
            Thread.currentThread().interrupt();
            log.append("one");
            assertThat(Thread.interrupted()).isTrue();
            log.append("two");
        }
        assertThat(records()).containsExactly("one", "two");
    }

    @Test
    void append_manyThreads_keepsEachThreadsOrder() {
        int threads = 16;
        int each = 50;
        try (AppendLog log = AppendLog.open(path, Durability.POWER_LOSS);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < threads; thread++) {
                String name = "t" + thread;
                executor.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        log.append(name + " " + n);
                    }
                });
            }
        }

        Map<String, Integer> next = new HashMap<>();
        AppendLog.read(path, record -> {
            String[] words = record.split(" ");
            assertThat(Integer.parseInt(words[1])).isEqualTo(next.getOrDefault(words[0], 0));
            next.merge(words[0], 1, Integer::sum);
        });
        assertThat(next).hasSize(threads).allSatisfy((name, count) -> assertThat(count).isEqualTo(each));
    }

    @Test
    void open_tornTail_isSavedAsideAndCut() throws IOException {
        append("one", "two");
        Files.writeString(path, "{\"half\":", StandardOpenOption.APPEND);

        append("three");

        assertThat(records()).containsExactly("one", "two", "three");
        assertThat(folder.resolve("journal.log.torn-1")).hasContent("{\"half\":");
    }

    @Test
    void open_secondTornTail_keepsTheFirst() throws IOException {
        for (String tail : List.of("first", "second")) {
            append(tail);
            Files.writeString(path, tail + " tail", StandardOpenOption.APPEND);
        }
        append("third");

        assertThat(folder.resolve("journal.log.torn-1")).hasContent("first tail");
        assertThat(folder.resolve("journal.log.torn-2")).hasContent("second tail");
    }

    @Test
    void open_damageBeforeIntactRecords_isRefusedWithPlaceAndLeftAlone() throws IOException {
        append("one", "two", "three");
        String damaged = Files.readString(path).replace("two", "twO");
        Files.writeString(path, damaged);

        assertThatThrownBy(() -> AppendLog.open(path, Durability.PROCESS_DEATH))
                .isInstanceOfSatisfying(LogDamagedException.class, damage -> {
                    assertThat(damage.offset()).isEqualTo("one\t12345678\n".length());
                    assertThat(damage.line()).isEqualTo(2);
                    assertThat(damage).hasMessageContaining(path.toString()).hasMessageContaining("line 2");
                });
        assertThat(path).hasContent(damaged);
    }

    @Test
    void read_missingLog_saysSo() {
        assertThatThrownBy(() -> AppendLog.read(path, record -> {}))
                .hasMessageStartingWith("can't read " + path + ": ");
    }

    @Test
    void read_tornTail_isPassedOverAndKept() throws IOException {
        append("one");
        Files.writeString(path, "half", StandardOpenOption.APPEND);

        assertThat(records()).containsExactly("one");
        assertThat(path).content().endsWith("half");
    }

    private void append(String... records) {
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH)) {
            for (String record : records) {
                log.append(record);
            }
        }
    }

    private List<String> records() {
        List<String> records = new ArrayList<>();
        AppendLog.read(path, records::add);
        return records;
    }
}
