package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    @TempDir
    Path temp;

    @Test
    void write_newFolder_hasAllFiles_andLeavesNothingBeside() throws IOException {
        AtomicFolder.at(temp.resolve("a/tool")).write(Map.of("x.py", "é\n", "scripts/y.py", "2"));

        assertThat(temp.resolve("a/tool/x.py")).content().isEqualTo("é\n");
        assertThat(temp.resolve("a/tool/scripts/y.py")).content().isEqualTo("2");
        assertThat(names(temp.resolve("a"))).containsExactly("tool");
    }

    @Test
    void write_overItsOwnKind_replacesAll() throws IOException {
        AtomicFolder folder = AtomicFolder.at(temp.resolve("tool"));
        folder.write(Map.of("x.py", "1", "scripts/y.py", "2"));
        Files.createDirectories(temp.resolve("tool/__pycache__"));
        Files.writeString(temp.resolve("tool/__pycache__/x.pyc"), "");

        folder.write(Map.of("x.py", "3", "scripts/y.py", "4", "z.py", "5"));

        assertThat(temp.resolve("tool/x.py")).content().isEqualTo("3");
        assertThat(names(temp.resolve("tool"))).containsExactlyInAnyOrder("x.py", "z.py", "scripts");
        assertThat(names(temp)).containsExactly("tool");
    }

    @Test
    void write_overSomebodysFiles_refuses_andTouchesNothing() throws IOException {
        Path precious = Files.writeString(Files.createDirectories(temp.resolve("home")).resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> AtomicFolder.at(temp.resolve("home")).write(Map.of("x.py", "1")))
                .hasMessageContaining("letter.txt");
        assertThatThrownBy(() -> AtomicFolder.at(precious).write(Map.of("x.py", "1"))).hasMessageContaining("a file has this name");

        assertThat(precious).content().isEqualTo("dear");
        assertThat(names(temp)).containsExactly("home");
    }

    @Test
    void write_failsHalfway_leavesTheOldFolder() throws IOException {
        AtomicFolder folder = AtomicFolder.at(temp.resolve("tool"));
        folder.write(Map.of("x.py", "1"));

        assertThatThrownBy(() -> folder.write(Map.of("x.py", "2", "x.py/y", "3"))).isInstanceOf(StoreException.class);

        assertThat(temp.resolve("tool/x.py")).content().isEqualTo("1");
        assertThat(names(temp)).containsExactly("tool");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
