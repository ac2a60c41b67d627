package dev.toolwright.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.toolwright.store.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real full and read-only disks, which a process mounts for itself in a namespace of its own. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs unshare")
class StarvedDatabaseTest {

    @TempDir
    Path folder;

    /** Writes until it can't, then says why, and what is there. */
    static final class Writer {
        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            int written = 0;
            try (Database database = Notes.open(file)) {
                for (; written < 3000; written++) {
                    Notes.add(database, written + " " + "x".repeat(20_000));
                }
            } catch (DatabaseException expected) {
                System.out.println(expected.getMessage());
            }
            try (Database database = Notes.open(file)) {
                System.out.println(Notes.all(database).size() - written);
            }
        }
    }

    /** Says why it can't write. */
    static final class Reader {
        public static void main(String[] arguments) {
            try (Database database = Notes.open(Path.of(arguments[0]))) {
                System.out.println(Notes.all(database));
                Notes.add(database, "more");
            } catch (DatabaseException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }

    private List<String> output(String preparation, Class<?> main, Path file) throws IOException, InterruptedException {
        List<String> prefix = List.of("sh", "-c", preparation + " && exec \"$@\"", "sh");
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(prefix, main, file.toString())) {
            for (String line = child.line(); line != null; line = child.line()) {
                lines.add(line);
            }
            assertThat(child.exitStatus()).isZero();
        }
        return lines;
    }

    private List<String> outputInOwnMounts(String mounts, Class<?> main, Path file) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder("unshare", "-rm", "true").start();
        assumeTrue(probe.waitFor() == 0, "needs a machine that lets users mount in namespaces of their own");
        return output("exec unshare -rm sh -c '" + mounts.formatted(folder) + " && exec \"$@\"' sh \"$@\"; true", main, file);
    }

    @Test
    void write_diskFull_isOneLineAndEverythingBeforeIsThere() throws Exception {
        Path file = folder.resolve("x.db");
        assertThat(outputInOwnMounts("mount -t tmpfs -o size=1m none %s", Writer.class, file))
                .containsExactly("the database " + file + " can't be written: the disk is full; nothing was changed", "0");
    }

    @Test
    void write_fileMayNotGrow_isOneLineAndEverythingBeforeIsThere() throws Exception {
        Path file = folder.resolve("x.db");
        assertThat(output("ulimit -f 8192", Writer.class, file)).satisfiesExactly(
                line -> assertThat(line).startsWith("the database " + file + " can't be read or written: "),
                line -> assertThat(line).isEqualTo("0"));
    }

    @Test
    void open_diskFullFromTheBeginning_isOneLine() throws Exception {
        Path file = folder.resolve("x.db");
        assertThat(outputInOwnMounts("mount -t tmpfs -o size=8k none %s", Reader.class, file))
                .containsExactly("the database " + file + " can't be written: the disk is full; nothing was changed");
    }

    @Test
    void open_nativeLibraryCantBeUnpacked_isOneLine() throws Exception {
        Path file = folder.resolve("x.db");
        assertThat(output("ulimit -f 600", Reader.class, file)).singleElement().asString()
                .startsWith("the database " + file + " can't be opened: SQLite's native library could not be unpacked in the folder ");
    }

    @Test
    void open_readOnlyDisk_isOneLine() throws Exception {
        Path file = folder.resolve("x.db");
        try (Database database = Notes.open(file)) {
            Notes.add(database, "kept");
        }
        assertThat(outputInOwnMounts("mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s", Reader.class, file))
                .containsExactly("the database " + file + " can't be opened: the file and its folder have to be writable");
        try (Database database = Notes.open(file)) {
            assertThat(Notes.all(database)).containsExactly("kept");
        }
    }
}
