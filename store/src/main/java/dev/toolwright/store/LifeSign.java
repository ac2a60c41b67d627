package dev.toolwright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells all processes of a machine that the one that raised it is alive and at work: the operating system takes it down with
 * the process, however that ends. Who may raise it is settled elsewhere; two at once are a mistake. Thread-safe.
 */
public final class LifeSign implements AutoCloseable {

    /**
     * What this process has raised. Static as the fact it mirrors: POSIX gives locks to processes, and looking at a file that
     * this process has locked would drop the lock.
     */
    private static final Set<Path> RAISED = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private LifeSign(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param file made if it is missing, and left behind; its folder exists */
    public static LifeSign raise(Path file) {
        synchronized (RAISED) {
            Path known = known(file);
            if (RAISED.contains(known)) {
                throw new IllegalStateException(file + " is raised already");
            }
            try {
                FileChannel channel = FileChannel.open(known, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                channel.lock(); // waits for those who are looking
                RAISED.add(known);
                return new LifeSign(known, channel);
            } catch (IOException failure) {
                throw StoreException.of("lock", file, failure);
            }
        }
    }

    /** Whether some process has it raised, this one included. Costs a few hundredths of a millisecond, and makes nothing. */
    public static boolean isRaised(Path file) {
        synchronized (RAISED) {
            Path known = known(file);
            if (RAISED.contains(known)) {
                return true;
            }
            if (!Files.exists(known)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(known, StandardOpenOption.READ);
                    FileLock look = channel.tryLock(0, Long.MAX_VALUE, true)) {
                return look == null;
            } catch (IOException failure) {
                throw StoreException.of("read", file, failure);
            }
        }
    }

    private static Path known(Path file) {
        try {
            return Folders.parentOf(file).toRealPath().resolve(file.getFileName());
        } catch (IOException failure) {
            throw StoreException.of("use", file, failure);
        }
    }

    /** Takes it down; closing twice does nothing. */
    @Override
    public void close() {
        synchronized (RAISED) {
            try {
                channel.close();
            } catch (IOException failure) {
                throw StoreException.of("unlock", file, failure);
            } finally {
                RAISED.remove(file);
            }
        }
    }
}
