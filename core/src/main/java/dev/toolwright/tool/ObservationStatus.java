package dev.toolwright.tool;

/**
 * What kind of thing an observation is. The code is ToolBench's {@code observation_code}; three kinds share 0, as there.
 */
public enum ObservationStatus {
    /** The tool answered. */
    OK(0),
    /** The tool answered with an error that has no code of its own, an HTTP status of 4xx or 5xx among them. */
    ERROR(0),
    /** The arguments do not fit the tool's schema; the call was not made. */
    BAD_ARGUMENTS(0),
    /** No offered tool has this name. */
    UNKNOWN_TOOL(1),
    /** {@code Finish} was called in a way that says nothing. */
    BAD_FINISH(2),
    /** {@code Finish} with an answer. */
    ANSWERED(3),
    /** {@code Finish} that gives this path up. */
    GAVE_UP(4),
    /** The tool did not answer in time. */
    TIMED_OUT(5),
    /** The tool server says that the API does not work. */
    NOT_WORKING(6),
    /** Credentials are missing or wrong. */
    UNAUTHORIZED(7),
    /** The account has no subscription for the API. */
    UNSUBSCRIBED(8),
    /** Too many requests. */
    TOO_MANY_REQUESTS(9),
    /** The limit per minute is reached. */
    RATE_LIMITED(10),
    /** The tool server answers with a message in place of a result. */
    MESSAGE_ERROR(11),
    /** The transport failed: no connection, a wrong HTTP status of the tool server, a body that is not JSON. */
    FAILED(12),
    /** Only captured answers may be given, and there is none to this call. */
    NOT_CAPTURED(12);

    private final int code;

    ObservationStatus(int code) {
        this.code = code;
    }

    /** ToolBench's code. */
    public int code() {
        return code;
    }
}
