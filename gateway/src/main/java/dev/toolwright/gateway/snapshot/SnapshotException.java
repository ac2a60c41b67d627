package dev.toolwright.gateway.snapshot;

/** A snapshot can't be used as it was asked for. The message is one line for people: what, where, what to do. */
public final class SnapshotException extends RuntimeException {

    SnapshotException(String message) {
        super(message);
    }
}
