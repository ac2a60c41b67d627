package dev.toolwright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a folder to one process, and in it to one holder. The operating system holds the lock on a file {@code .lock} in the
 * folder and drops it with the process, however that ends; the file names the holder for those who find it taken.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = ".lock";

    /**
     * What this process holds. Static as the fact it mirrors: POSIX gives locks to processes, and closing a second channel to
     * a locked file, if only to find it taken, would drop the first one's lock.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made if it is missing, and deletes what killed writers left in it.
     *
     * @throws StoreException if somebody has it; the message says who. It does not wait
     */
    public static FolderLock acquire(Path folder) {
        try {
            Folders.create(folder);
            Path real = folder.toRealPath();
            if (!HELD.add(real)) {
                throw taken(folder, "this process");
            }
            try {
                return new FolderLock(real, lock(folder, real));
            } catch (IOException | RuntimeException failure) {
                HELD.remove(real);
                throw failure;
            }
        } catch (IOException failure) {
            throw StoreException.of("use", folder, failure);
        }
    }

    /** Whether a file is the one that the lock is held on, which must stay where it is. */
    public static boolean isLockFile(Path file) {
        return file.endsWith(FILE);
    }

    /** Gives the folder back; closing twice does nothing. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException failure) {
            throw StoreException.of("unlock", folder, failure);
        } finally {
            HELD.remove(folder);
        }
    }

    /** Gives the folder back and deletes it, if there is nothing else in it; for folders whose work is done. */
    public void discard() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException failure) {
            throw StoreException.of("delete", folder, failure);
        } finally {
            close();
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            return; // somebody has taken it since
        } catch (IOException failure) {
            throw StoreException.of("delete", folder, failure);
        }
    }

    private static FileChannel lock(Path folder, Path real) throws IOException {
        Path file = real.resolve(FILE);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw taken(folder, holder(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            AtomicFile.deleteLeftovers(real);
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static String holder(Path file) throws IOException {
        String holder = Files.readString(file);
        return holder.isBlank() ? "another process" : holder;
    }

    private static StoreException taken(Path folder, String holder) {
        return new StoreException(
                "the folder " + folder + " is in use by " + holder + "; wait for it to end, or take another folder",
                folder,
                null);
    }
}
