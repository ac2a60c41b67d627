package dev.toolwright.cli.exit;

/** What the process says when it ends. */
public enum ExitStatus {
    /** All went well. */
    OK(0),
    /** Something failed; one line on standard error says what. */
    FAILED(1),
    /** The arguments are wrong. */
    USAGE(2),
    /** The run ended as it should, but has no answer. */
    NO_ANSWER(3),
    /** Interrupted from the keyboard. */
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
