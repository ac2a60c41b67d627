package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void acquire_missingFolder_makesIt() {
        Path fresh = folder.resolve("a/b");
        try (FolderLock _ = FolderLock.acquire(fresh)) {
            assertThat(fresh).isDirectory();
        }
    }

    @Test
    void acquire_takenInThisProcess_saysSoAndFirstKeepsIt() {
        try (FolderLock _ = FolderLock.acquire(folder)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> FolderLock.acquire(folder.resolve("../" + folder.getFileName())))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("in use by this process");
            }
        }
    }

    @Test
    void acquire_afterClose_succeeds() {
        FolderLock first = FolderLock.acquire(folder);
        first.close();
        first.close();
        FolderLock.acquire(folder).close();
    }

    @Test
    void acquire_killedWritersLeftovers_areDeleted() throws IOException {
        Path leftover = Files.writeString(folder.resolve(".~1234.part"), "half");
        FolderLock.acquire(folder).close();

        assertThat(leftover).doesNotExist();
    }

    @Test
    void acquire_fileInPlaceOfFolder_saysSo() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> FolderLock.acquire(file)).hasMessageStartingWith("can't use " + file + ": ");
    }

    @Test
    void discard_nothingElseInIt_deletesTheFolder() {
        Path work = folder.resolve("work");
        FolderLock lock = FolderLock.acquire(work);
        lock.discard();
        lock.discard();

        assertThat(work).doesNotExist();
        FolderLock.acquire(work).close();
    }

    @Test
    void discard_somethingElseInIt_leavesItAndGivesItBack() throws IOException {
        FolderLock lock = FolderLock.acquire(folder);
        Path work = Files.createFile(folder.resolve("work"));
        lock.discard();

        assertThat(work).exists();
        FolderLock.acquire(folder).close();
    }
}
