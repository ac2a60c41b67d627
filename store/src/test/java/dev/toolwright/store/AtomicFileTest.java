package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void write_newFileInMissingFolders_isThereWithNothingElse() throws IOException {
        AtomicFile file = AtomicFile.at(folder.resolve("a/b/answer.json"));

        file.write("zwölf 🎈");

        assertThat(file.read()).isEqualTo("zwölf 🎈");
        assertThat(names(folder.resolve("a/b"))).containsExactly("answer.json");
    }

    @Test
    void write_contentFailsHalfway_keepsOldContentAndLeavesNoTemporaryFile() throws IOException {
        AtomicFile file = AtomicFile.at(folder.resolve("answer.json"));
        file.write("old");

        assertThatThrownBy(() -> file.write(out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessage("can't write " + file.path() + ": no space left on device");

        assertThat(file.read()).isEqualTo("old");
        assertThat(names(folder)).containsExactly("answer.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83c", "\udf88", "a\ud83cb", "\udf88\ud83c", "\ud83c\udf88\ud83c"})
    void write_textWithUnpairedSurrogate_isRefusedAndOldContentKept(String text) {
        AtomicFile file = AtomicFile.at(folder.resolve("answer.json"));
        file.write("old");

        assertThatThrownBy(() -> file.write(text))
                .hasMessage("can't write " + file.path() + ": it is not UTF-8 text");
        assertThat(file.read()).isEqualTo("old");
    }

    @Test
    void write_fileInPlaceOfFolder_saysWhichFile() throws IOException {
        Path blocker = Files.createFile(folder.resolve("runs"));

        assertThatThrownBy(() -> AtomicFile.at(blocker.resolve("x.json")).write("x"))
                .hasMessage("can't write " + blocker.resolve("x.json") + ": " + blocker + " is in the way, and no folder");
    }

    @Test
    void write_folderInPlaceOfFile_leavesNoTemporaryFile() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("x.json/inner")).getParent();

        assertThatThrownBy(() -> AtomicFile.at(taken).write("x"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("can't write " + taken + ": ");
        assertThat(names(folder)).containsExactly("x.json");
    }

    @Test
    void write_interruptedThread_writesAndStaysInterrupted() {
        AtomicFile file = AtomicFile.at(folder.resolve("answer.json"));
        Thread.currentThread().interrupt();

        file.write("whole");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file.read()).isEqualTo("whole");
    }

    @Test
    void read_missingFile_saysSo() {
        Path missing = folder.resolve("none.json");

        assertThatThrownBy(() -> AtomicFile.at(missing).read())
                .hasMessage("can't read " + missing + ": it does not exist");
    }

    @Test
    void read_folder_saysSo() {
        assertThatThrownBy(() -> AtomicFile.at(folder).read()).hasMessage("can't read " + folder + ": is a directory");
    }

    @Test
    void read_notUtf8_saysSo() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'z', (byte) 0xF6});

        assertThatThrownBy(() -> AtomicFile.at(latin).read())
                .hasMessage("can't read " + latin + ": it is not UTF-8 text");
    }

    @Test
    void read_byteOrderMark_isDropped() throws IOException {
        Path marked = Files.writeString(folder.resolve("bom.json"), "\uFEFF{}");

        assertThat(AtomicFile.at(marked).read()).isEqualTo("{}");
    }

    @Test
    void delete_twice_doesNothingTheSecondTime() {
        AtomicFile file = AtomicFile.at(folder.resolve("answer.json"));
        file.write("x");

        file.delete();
        file.delete();

        assertThat(file.exists()).isFalse();
    }

    @Test
    void deleteLeftovers_deletesTemporaryFilesOnly() throws IOException {
        Files.writeString(folder.resolve(".~0b3c.part"), "half");
        Files.writeString(folder.resolve("mine.part"), "whole");

        AtomicFile.deleteLeftovers(folder);

        assertThat(names(folder)).containsExactly("mine.part");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
