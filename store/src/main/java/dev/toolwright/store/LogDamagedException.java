package dev.toolwright.store;

import java.nio.file.Path;

/** A log has a damaged record before intact ones: no kill leaves that, so nothing is repaired. */
public final class LogDamagedException extends StoreException {

    private final long offset;
    private final long line;

    LogDamagedException(Path path, long offset, long line) {
        super(
                "the log " + path + " is damaged at byte " + offset + " (line " + line
                        + "), with intact records after it: restore it from a copy, or move it away to begin anew",
                path,
                null);
        this.offset = offset;
        this.line = line;
    }

    /** Where the damaged record begins, in bytes from 0. */
    public long offset() {
        return offset;
    }

    /** The damaged record's line, the first is 1. */
    public long line() {
        return line;
    }
}
