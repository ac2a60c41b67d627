package dev.toolwright.chat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model gave no reply. The message is one line for people: which model, what went wrong, what to do; never a secret. */
public final class ChatModelException extends RuntimeException {

    /** Why there is no reply. */
    public enum Kind {
        /** The key is missing, wrong or not allowed to use the model. */
        UNAUTHORIZED(false),
        /** The vendor does not know the model. */
        UNKNOWN_MODEL(false),
        /** The vendor refuses the request as it is: too long, malformed, against its rules. */
        REFUSED(false),
        /** Too many requests for now. */
        RATE_LIMITED(true),
        /** The account's quota or credit is used up: waiting does not help. */
        QUOTA_EXHAUSTED(false),
        /** The vendor failed (5xx). */
        UNAVAILABLE(true),
        /** No connection, or one that broke. */
        UNREACHABLE(true),
        /** Nothing came in time. */
        TIMED_OUT(true),
        /** What came is no reply: broken JSON, missing parts. */
        MALFORMED(true),
        /** Too many failures lately; the model is left alone for a while. */
        CIRCUIT_OPEN(false),
        /** A replayed recording has no reply to this request. */
        NOT_RECORDED(false);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }

        /** Whether the same request may succeed later. */
        public boolean retryable() {
            return retryable;
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    public ChatModelException(Kind kind, String message, @Nullable Throwable cause, @Nullable Duration retryAfter) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public ChatModelException(Kind kind, String message, @Nullable Throwable cause) {
        this(kind, message, cause, null);
    }

    public ChatModelException(Kind kind, String message) {
        this(kind, message, null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How long the vendor asks to wait ({@code Retry-After}). */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
