package dev.toolwright.store;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A file that is replaced as a whole: readers see the old content or the new, never a part, whether the writer is killed, the
 * disk is full or the power fails. The new content goes into a temporary file in the same folder, on to the disk, and then
 * takes the name in one move. One write costs two syncs, shared with others in a {@link SharedFolder}. Thread-safe: of two writers
 * at once, one wins.
 */
public final class AtomicFile {

    private static final String LEFTOVER_PREFIX = ".~";
    private static final String LEFTOVER_SUFFIX = ".part";

    /** Tells this process's temporary files from others'; drawn once, as threads wait for each other where many draw at once. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private static final AtomicLong PARTS = new AtomicLong();

    private final Path path;
    private final DiskSync sync;

    AtomicFile(Path path, DiskSync sync) {
        this.path = path;
        this.sync = sync;
    }

    public static AtomicFile at(Path path) {
        return new AtomicFile(path, DiskSync.ALONE);
    }

    /** Writes a file's content to a stream that is buffered and closed by the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public Path path() {
        return path;
    }

    /** Replaces the content, in UTF-8; a text with unpaired surrogates is refused. */
    public void write(String text) {
        write(out -> out.write(Utf8.encode(text)));
    }

    public void write(byte[] bytes) {
        write(out -> out.write(bytes));
    }

    /**
     * Replaces the content; makes missing folders.
     *
     * @throws StoreException if it can't be written: the old content is still there, and no temporary file
     */
    public void write(Content content) {
        try {
            Path folder = Folders.parentOf(path);
            Folders.create(folder);
            Path part = folder.resolve(LEFTOVER_PREFIX + PROCESS + "-" + PARTS.incrementAndGet() + LEFTOVER_SUFFIX);
            try {
                writeSynced(part, content);
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException | Error failure) {
                deletePart(part, failure);
                throw failure;
            }
            sync.names(folder);
        } catch (IOException failure) {
            throw StoreException.of("write", path, failure);
        }
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** The whole content. A byte order mark is dropped. */
    public String read() {
        try {
            return Utf8.decode(Files.readAllBytes(path));
        } catch (IOException failure) {
            throw StoreException.of("read", path, failure);
        }
    }

    public byte[] readBytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw StoreException.of("read", path, failure);
        }
    }

    /** Deletes the file, if there is one. */
    public void delete() {
        try {
            if (Files.deleteIfExists(path)) {
                Folders.sync(Folders.parentOf(path));
            }
        } catch (IOException failure) {
            throw StoreException.of("delete", path, failure);
        }
    }

    /** Deletes the temporary files that killed writers left in a folder; only to be called while nobody writes there. */
    public static void deleteLeftovers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> leftovers = files.filter(AtomicFile::isLeftover).toList();
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException failure) {
            throw StoreException.of("clean up", folder, failure);
        }
    }

    private static boolean isLeftover(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(LEFTOVER_PREFIX) && name.endsWith(LEFTOVER_SUFFIX);
    }

    /** A stream, not a channel: interrupting a thread closes its channels, but is no reason to fail here. */
    private void writeSynced(Path part, Content content) throws IOException {
        try (FileOutputStream file = new FileOutputStream(part.toFile());
                BufferedOutputStream out = new BufferedOutputStream(file)) {
            content.writeTo(out);
            out.flush();
            sync.content(file.getFD());
        }
    }

    private static void deletePart(Path part, Throwable failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
