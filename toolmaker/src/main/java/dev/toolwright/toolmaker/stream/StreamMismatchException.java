package dev.toolwright.toolmaker.stream;

/** A stream's folder belongs to other questions. The message is one line for people. */
public final class StreamMismatchException extends RuntimeException {

    StreamMismatchException(long position) {
        super("question " + position + " is not the one that this stream's folder has an answer to; give the same questions"
                + " again to go on, with new ones after them, or take another folder");
    }
}
