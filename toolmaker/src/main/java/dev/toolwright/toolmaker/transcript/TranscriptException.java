package dev.toolwright.toolmaker.transcript;

/** A text is no conversation of tool making. The message is one line: which file, what is wrong, what was expected. */
public final class TranscriptException extends RuntimeException {

    TranscriptException(String source, String problem) {
        super(source + ": " + problem + "; expected [{\"role\": \"user\", \"content\": …}, …] with examples as Question: and Answer:");
    }
}
