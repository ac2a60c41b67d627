package dev.toolwright.http;

/**
 * An exchange that gave no reply. The message is one line that names the origin (scheme, host, port) and nothing else of
 * the address, so that no secret is in it.
 */
public final class HttpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The address is malformed, neither http nor https, or carries a user name. */
        BAD_URI,
        /** The host's address is not permitted by the call's {@link AddressRule}. */
        REFUSED_ADDRESS,
        /** A redirect leads where it must not. */
        REFUSED_REDIRECT,
        TOO_MANY_REDIRECTS,
        /** No connection could be made: the request was not sent. */
        UNREACHABLE,
        /** The connection was lost, or what came is not HTTP; the request may have been acted upon. */
        BROKEN,
        /** The deadline passed; the request may have been acted upon. */
        TIMED_OUT,
        /** Body or headers are larger than permitted. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String message;

    HttpFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.message = message;
    }

    public Kind kind() {
        return kind;
    }

    /** Always there. */
    @Override
    public String getMessage() {
        return message;
    }
}
