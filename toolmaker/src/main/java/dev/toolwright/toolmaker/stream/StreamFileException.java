package dev.toolwright.toolmaker.stream;

/** A line of a stream is no question. The message is one line for people: where, what is wrong, what was expected. */
public final class StreamFileException extends RuntimeException {

    private final String source;
    private final int line;

    StreamFileException(String source, int line, String what) {
        super(source + ", line " + line + ": " + what
                + "; expected one question a line, as {\"question\": \"…\"} with \"answer\" if it is known, or as plain text");
        this.source = source;
        this.line = line;
    }

    public String source() {
        return source;
    }

    /** The first is 1. */
    public int line() {
        return line;
    }
}
