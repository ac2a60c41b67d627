package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.store.AppendLog.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer is killed at a random moment; what it had reported as written must be there, and nothing may be half there. */
class KilledWriterTest {

    @TempDir
    Path folder;

    /** Writes until it is killed, and says each number once it is written. */
    static final class Writer {
        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            try (FolderLock _ = FolderLock.acquire(folder);
                    AppendLog log = AppendLog.open(folder.resolve("log"), Durability.PROCESS_DEATH)) {
                AtomicFile file = AtomicFile.at(folder.resolve("file"));
                for (int number = 0; ; number++) {
                    file.write((number + "\n").repeat(40_000));
                    log.append("record " + number);
                    System.out.println(number);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void kill_inTheMiddleOfWrites_losesNothingReportedAndLeavesNothingHalf(int seed) throws Exception {
        int reported = writeUntilKilled(new SplittableRandom(seed));

        try (FolderLock _ = FolderLock.acquire(folder)) {
            List<String> lines = AtomicFile.at(folder.resolve("file")).read().lines().distinct().toList();
            assertThat(lines).hasSize(1);
            assertThat(Integer.parseInt(lines.getFirst())).isBetween(reported, reported + 1);

            List<String> records = new ArrayList<>();
            AppendLog.open(folder.resolve("log"), Durability.PROCESS_DEATH, records::add).close();
            assertThat(records).hasSizeBetween(reported + 1, reported + 2).contains("record " + reported);
            assertThat(temporaryFiles()).isEmpty();
        }
    }

    private int writeUntilKilled(SplittableRandom random) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(Writer.class, folder.toString())) {
            String reported = child.line();
            for (int rounds = random.nextInt(30); rounds > 0; rounds--) {
                reported = child.line();
            }
            assertThatThrownBy(() -> FolderLock.acquire(folder))
                    .hasMessage("the folder " + folder + " is in use by process " + child.pid()
                            + "; wait for it to end, or take another folder");
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                reported = line;
            }
            return Integer.parseInt(reported);
        }
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
