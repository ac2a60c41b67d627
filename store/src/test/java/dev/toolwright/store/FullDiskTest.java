package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.store.AppendLog.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process whose files may not grow beyond 64 KiB meets at real writes what a full disk does. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs ulimit")
class FullDiskTest {

    @TempDir
    Path folder;

    static final class Starved {
        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            AtomicFile file = AtomicFile.at(folder.resolve("file"));
            file.write("old");
            try {
                file.write("new".repeat(100_000));
            } catch (StoreException expected) {
                System.out.println(expected.getMessage());
            }
            try (AppendLog log = AppendLog.open(folder.resolve("log"), Durability.POWER_LOSS)) {
                log.append("one");
                try {
                    log.append("x".repeat(100_000));
                } catch (StoreException expected) {
                    System.out.println(expected.getMessage());
                }
                log.append("two");
            }
        }
    }

    @Test
    void write_noRoom_saysSoAndKeepsWhatWasThere() throws IOException, InterruptedException {
        List<String> prefix = List.of("sh", "-c", "ulimit -f 128; exec \"$@\"", "sh");
        try (ChildJvm child = ChildJvm.start(prefix, Starved.class, folder.toString())) {
            assertThat(child.line()).isEqualTo("can't write " + folder.resolve("file") + ": file too large");
            assertThat(child.line()).isEqualTo("can't append to " + folder.resolve("log") + ": file too large");
            assertThat(child.exitStatus()).isZero();
        }

        assertThat(folder.resolve("file")).hasContent("old");
        List<String> records = new ArrayList<>();
        AppendLog.read(folder.resolve("log"), records::add);
        assertThat(records).containsExactly("one", "two");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
