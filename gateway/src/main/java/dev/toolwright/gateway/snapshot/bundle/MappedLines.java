package dev.toolwright.gateway.snapshot.bundle;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** A file of lines that stays where it is: mapped, so that threads read it at once and no interrupt closes it. Thread-safe. */
final class MappedLines {

    private static final int CHUNK = 1 << 16;

    private final MemorySegment content;

    private MappedLines(MemorySegment content) {
        this.content = content;
    }

    /** @param arena how long it can be read */
    static MappedLines open(Path file, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new MappedLines(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
        }
    }

    long size() {
        return content.byteSize();
    }

    void digest(MessageDigest digest) {
        for (long at = 0; at < size(); at += CHUNK) {
            digest.update(content.asSlice(at, Math.min(CHUNK, size() - at)).asByteBuffer());
        }
    }

    /** A line without its line feed. */
    @FunctionalInterface
    interface Reader {
        /** @return whether to go on */
        boolean line(long number, long from, byte[] text);
    }

    /** The first line is 1; what follows the last line feed is a line if there is any. */
    void forEach(Reader reader) {
        long number = 1;
        long from = 0;
        for (long at = 0; at < size(); at++) {
            if (content.get(ValueLayout.JAVA_BYTE, at) == '\n') {
                if (!reader.line(number++, from, read(from, (int) (at - from)))) {
                    return;
                }
                from = at + 1;
            }
        }
        if (from < size()) {
            reader.line(number, from, read(from, (int) (size() - from)));
        }
    }

    byte[] read(long from, int length) {
        return content.asSlice(from, length).toArray(ValueLayout.JAVA_BYTE);
    }
}
