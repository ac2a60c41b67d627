package dev.toolwright.toolmaker.store;

/** A made tool can't come to the state asked for. The message is one line for people. */
public final class IllegalMoveException extends RuntimeException {

    public IllegalMoveException(String message) {
        super(message);
    }
}
