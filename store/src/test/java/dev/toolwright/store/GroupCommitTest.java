package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GroupCommitTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<List<Integer>> groups = new ArrayList<>();

    /** The first waits until others have come; those that come meanwhile are one group, which fails if it holds this one. */
    private GroupCommit<Integer> failingFor(int item) {
        return new GroupCommit<>(group -> {
            groups.add(group);
            begun.countDown();
            await(go);
            if (group.contains(item)) {
                throw new IOException("no");
            }
        });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static FutureTask<Integer> started(GroupCommit<Integer> commit, int item) {
        FutureTask<Integer> task = new FutureTask<>(() -> {
            commit.await(item);
            return item;
        });
        Thread.ofVirtual().start(task);
        return task;
    }

    private List<FutureTask<Integer>> behindTheFirst(GroupCommit<Integer> commit) throws InterruptedException {
        List<FutureTask<Integer>> others = new ArrayList<>();
        begun.await();
        for (int i = 1; i <= 50; i++) {
            others.add(started(commit, i));
        }
        while (commit.waiting() < 50) {
            Thread.onSpinWait();
        }
        go.countDown();
        return others;
    }

    @Test
    void await_manyComeWhileOneIsAtWork_doneForAllOfThemAtOnce() throws Exception {
        GroupCommit<Integer> commit = failingFor(-1);
        FutureTask<Integer> first = started(commit, 0);
        List<FutureTask<Integer>> others = behindTheFirst(commit);

        assertThat(first.get()).isZero();
        for (FutureTask<Integer> other : others) {
            assertThat(other.get()).isPositive();
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.getLast()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void await_failsForOne_allOfItsGroupHearOfIt() throws Exception {
        GroupCommit<Integer> commit = failingFor(7);
        FutureTask<Integer> first = started(commit, 0);
        List<FutureTask<Integer>> others = behindTheFirst(commit);

        assertThat(first.get()).isZero();
        for (FutureTask<Integer> other : others) {
            assertThatThrownBy(other::get).isInstanceOf(ExecutionException.class).cause().isInstanceOf(IOException.class).hasMessage("no");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileSystemSync_folder_syncedOrRefused(@TempDir Path folder) throws Exception {
        FileSystemSync sync = FileSystemSync.find().orElseThrow();

        sync.sync(folder);
        assertThatThrownBy(() -> sync.sync(folder.resolve("missing"))).isInstanceOf(IOException.class);
    }
}
