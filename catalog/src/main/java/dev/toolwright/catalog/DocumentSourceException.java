package dev.toolwright.catalog;

/** What was to be imported cannot be read at all: no such file, no answer, an unreadable archive. The message is one line. */
public final class DocumentSourceException extends RuntimeException {

    public DocumentSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
