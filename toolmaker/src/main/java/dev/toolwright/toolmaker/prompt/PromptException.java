package dev.toolwright.toolmaker.prompt;

/** A template can't be used. The message is one line: which file, what is wrong, what was expected. */
public final class PromptException extends RuntimeException {

    PromptException(String message) {
        super(message);
    }
}
