package dev.toolwright.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** One pass over a log. Memory is bounded by the longest line. */
final class LogScan {

    private final Path path;
    private long line;
    private long damagedAt = -1;
    private long damagedLine;

    private LogScan(Path path) {
        this.path = path;
    }

    static LogScan of(Path path) {
        return new LogScan(path);
    }

    /**
     * Hands over the records up to the first damage.
     *
     * @return how many bytes from the beginning are intact; what follows, if anything, is a torn tail
     * @throws LogDamagedException if intact records follow the damage
     */
    long intactLength(Consumer<String> reader) throws IOException {
        long offset = 0;
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()), 1 << 16)) {
            ByteArrayOutputStream text = new ByteArrayOutputStream(1024);
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    text.write(next);
                    continue;
                }
                line++;
                take(LogRecord.decode(text.toByteArray()), offset, reader);
                offset += text.size() + 1L;
                text.reset();
            }
        }
        return damagedAt >= 0 ? damagedAt : offset;
    }

    private void take(Optional<String> record, long offset, Consumer<String> reader) {
        if (record.isEmpty()) {
            if (damagedAt < 0) {
                damagedAt = offset;
                damagedLine = line;
            }
        } else if (damagedAt >= 0) {
            throw new LogDamagedException(path, damagedAt, damagedLine);
        } else {
            reader.accept(record.get());
        }
    }
}
