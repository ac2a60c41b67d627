package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

    private static final int FILES = 200;

    @TempDir
    Path folder;

    @Test
    void file_manyWrittenAtOnce_allAreThereWholeAndNothingElse() throws Exception {
        SharedFolder shared = SharedFolder.at(folder);
        List<Future<?>> written = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < FILES; i++) {
                String text = "answer " + i;
                AtomicFile file = shared.file(i + ".txt");
                written.add(threads.submit(() -> file.write(text)));
            }
        }
        for (Future<?> one : written) {
            one.get();
        }

        assertThat(Folders.files(folder, "")).hasSize(FILES);
        assertThat(IntStream.range(0, FILES)).allSatisfy(i ->
                assertThat(shared.file(i + ".txt").read()).isEqualTo("answer " + i));
    }

    @Test
    void file_oneFails_doesNotKeepOthersFromBeingWritten() {
        SharedFolder shared = SharedFolder.at(folder);
        AtomicFile.at(folder.resolve("taken/inner.txt")).write("in the way");

        assertThatThrownBy(() -> shared.file("taken").write("x")).isInstanceOf(StoreException.class);
        shared.file("free").write("x");

        assertThat(shared.file("free").read()).isEqualTo("x");
    }
}
