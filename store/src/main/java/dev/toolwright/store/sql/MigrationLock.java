package dev.toolwright.store.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread of one process at a time change the tables of a SQLite file; the others wait, and find it done. */
final class MigrationLock implements AutoCloseable {

    /** A lock on a file belongs to the whole process. */
    private static final ReentrantLock OWN = new ReentrantLock();

    private final FileChannel channel;

    private MigrationLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn. The file beside the database stays: taking it away would let two have one each. */
    static MigrationLock of(Path database) throws IOException {
        OWN.lock();
        try {
            Path file = database.resolveSibling(database.getFileName() + ".lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new MigrationLock(channel);
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
        } catch (IOException | RuntimeException failure) {
            OWN.unlock();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OWN.unlock();
        }
    }
}
