package dev.toolwright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A folder into which many write whole files at once: the names of all that are there by then come to the disk in one sync, as
 * the records of an {@link AppendLog} do. Thread-safe.
 */
public final class SharedFolder {

    private final Path path;
    private final AtomicLong moved = new AtomicLong();
    private final ReentrantLock syncing = new ReentrantLock();
    private long synced;

    private SharedFolder(Path path) {
        this.path = path;
    }

    public static SharedFolder at(Path path) {
        return new SharedFolder(path);
    }

    /** A file right in this folder. */
    public AtomicFile file(String name) {
        return new AtomicFile(path.resolve(name), this::sync);
    }

    /** While one syncs, others move their files and wait here; the next sync serves them all. */
    private void sync(Path folder) throws IOException {
        long mine = moved.incrementAndGet();
        syncing.lock();
        try {
            if (synced < mine) {
                long reached = moved.get();
                Folders.sync(folder);
                synced = reached;
            }
        } finally {
            syncing.unlock();
        }
    }
}
