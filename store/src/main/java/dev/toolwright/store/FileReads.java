package dev.toolwright.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Reads a file here and there. No channel: interrupting a thread closes its channels, and these reads belong to whoever asks
 * next as well. Used by one thread.
 */
public final class FileReads implements AutoCloseable {

    private final RandomAccessFile file;

    private FileReads(RandomAccessFile file) {
        this.file = file;
    }

    /** @throws IOException if there is no such file, or it can't be read */
    public static FileReads open(Path path) throws IOException {
        return new FileReads(new RandomAccessFile(path.toFile(), "r"));
    }

    /**
     * Fills the bytes with those from the offset on.
     *
     * @throws java.io.EOFException if the file ends before
     */
    public void read(long offset, byte[] bytes) throws IOException {
        file.seek(offset);
        file.readFully(bytes);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
