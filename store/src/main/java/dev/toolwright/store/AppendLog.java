package dev.toolwright.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A log that only grows: one record a line, each with a checksum, so that {@code cut -f1} gives the records back. What was
 * appended survives a kill; with {@link Durability#POWER_LOSS} it is on the disk when {@link #append} returns. Opening checks
 * the whole file: a torn tail, as a kill or a full disk leaves it, is saved aside in {@code NAME.torn-N} and cut; any other
 * damage is refused ({@link LogDamagedException}).
 *
 * <p>Thread-safe; appends that wait for the disk at the same time share one sync. One process writes a log at a time: its
 * folder's {@link FolderLock} sees to that.
 */
public final class AppendLog implements AutoCloseable {

    /** What an appended record survives, once {@link AppendLog#append} has returned. */
    public enum Durability {
        /** The death of this process; costs a write. */
        PROCESS_DEATH,
        /** A power failure too; costs a sync, shared by those who append at the same time. */
        POWER_LOSS
    }

    private final Path path;
    private final Durability durability;
    private final RandomAccessFile file;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock syncing = new ReentrantLock();
    private volatile long written;
    private long synced;
    private volatile boolean failed;
    private volatile boolean closed;

    private AppendLog(Path path, Durability durability, RandomAccessFile file, long length) {
        this.path = path;
        this.durability = durability;
        this.file = file;
        this.written = length;
        this.synced = length;
    }

    /** Opens a log, or begins one; costs one pass over it. */
    public static AppendLog open(Path path, Durability durability) {
        return open(path, durability, record -> {});
    }

    /**
     * Opens a log, or begins one, and hands over what is in it.
     *
     * @param replay gets every record, oldest first, before this returns
     * @throws LogDamagedException if records are damaged that are not its tail; the file is left as it is
     * @throws StoreException if it can't be read or written
     */
    public static AppendLog open(Path path, Durability durability, Consumer<String> replay) {
        try {
            Folders.create(Folders.parentOf(path));
            boolean fresh = !Files.exists(path);
            long intact = fresh ? 0 : LogScan.of(path).intactLength(replay);
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            try {
                if (file.length() > intact) {
                    TornTail.saveAside(path, intact);
                    file.setLength(intact);
                }
                file.seek(intact);
                if (fresh) {
                    Folders.sync(Folders.parentOf(path));
                }
                return new AppendLog(path, durability, file, intact);
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw StoreException.of("open", path, failure);
        }
    }

    /**
     * Reads a log without opening it: nothing is changed, a torn tail is passed over.
     *
     * @param reader gets every record, oldest first
     */
    public static void read(Path path, Consumer<String> reader) {
        try {
            LogScan.of(path).intactLength(reader);
        } catch (IOException failure) {
            throw StoreException.of("read", path, failure);
        }
    }

    /**
     * Puts other records in place of those of a log that nobody has open: all of them or, if that fails, none.
     *
     * @param records each any text without line feeds
     */
    public static void replace(Path path, List<String> records) {
        AtomicFile.at(path).write(out -> {
            for (String record : records) {
                out.write(LogRecord.encode(List.of(Utf8.encode(record))));
            }
        });
    }

    /**
     * Appends a record.
     *
     * @param record any text without line feeds
     * @throws StoreException if it can't be written; the log is then as before, or refuses further records if that is unsure
     */
    public void append(String record) {
        try {
            append(Utf8.encode(record));
        } catch (IOException unencodable) {
            throw StoreException.of("append to", path, unencodable);
        }
    }

    /**
     * Appends a record.
     *
     * @param record in UTF-8, without line feeds
     * @throws StoreException if it can't be written; the log is then as before, or refuses further records if that is unsure
     */
    public void append(byte[] record) {
        append(List.of(record));
    }

    /**
     * Appends records, one after the other, at the cost of one.
     *
     * @param records in UTF-8, without line feeds
     * @throws StoreException if they can't be written; the log is then as before, or refuses further records if that is unsure
     */
    public void append(List<byte[]> records) {
        try {
            long end = write(LogRecord.encode(records));
            if (durability == Durability.POWER_LOSS) {
                syncUpTo(end);
            }
        } catch (IOException failure) {
            throw StoreException.of("append to", path, failure);
        }
    }

    /** Brings all that was appended to the disk. */
    public void sync() {
        try {
            syncUpTo(written);
        } catch (IOException failure) {
            throw StoreException.of("append to", path, failure);
        }
    }

    public Path path() {
        return path;
    }

    /** Brings all to the disk and closes; closing twice does nothing. */
    @Override
    public void close() {
        writing.lock();
        try (file) {
            if (!closed && !failed) {
                syncUpTo(written);
            }
        } catch (IOException failure) {
            throw StoreException.of("close", path, failure);
        } finally {
            closed = true;
            writing.unlock();
        }
    }

    private long write(byte[] line) throws IOException {
        writing.lock();
        try {
            requireUsable();
            try {
                file.write(line);
            } catch (IOException failure) {
                takeBack(failure);
                throw failure;
            }
            written += line.length;
            return written;
        } finally {
            writing.unlock();
        }
    }

    /** A part of a record may have been written before the disk was full. */
    private void takeBack(IOException failure) {
        try {
            file.setLength(written);
            file.seek(written);
        } catch (IOException alsoFailed) {
            failed = true;
            failure.addSuppressed(alsoFailed);
        }
    }

    /** While one syncs, others write and wait here; the next sync serves them all. */
    private void syncUpTo(long end) throws IOException {
        syncing.lock();
        try {
            if (synced >= end) {
                return;
            }
            requireUsable();
            long reached = written;
            try {
                file.getFD().sync();
            } catch (IOException failure) {
                // after a failed sync nobody knows what is on the disk, and a second one would claim success
                failed = true;
                throw failure;
            }
            synced = reached;
        } finally {
            syncing.unlock();
        }
    }

    private void requireUsable() {
        if (closed) {
            throw new StoreException("can't append to " + path + ": the log is closed", path, null);
        }
        if (failed) {
            throw new StoreException("can't append to " + path + ": an earlier write failed; open it anew", path, null);
        }
    }
}
