package dev.toolwright.runs;

/** A file of instructions has a line that is none. The message is one line: which file, which line, what was expected. */
public final class InstructionFileException extends RuntimeException {

    private final String source;
    private final int line;

    InstructionFileException(String source, int line, String problem) {
        super(source + ", line " + line + ": " + problem + "; expected {\"id\": …, \"instruction\": \"…\"} on each line");
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
