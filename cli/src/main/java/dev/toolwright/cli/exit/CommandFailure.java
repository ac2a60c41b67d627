package dev.toolwright.cli.exit;

/** A failure that is the user's to mend. The message is the one line that the user sees: what, where, what to do. */
public final class CommandFailure extends RuntimeException {

    private final ExitStatus status;

    public CommandFailure(ExitStatus status, String message) {
        super(message);
        this.status = status;
    }

    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitStatus.USAGE, message);
    }

    public static CommandFailure failed(String message) {
        return new CommandFailure(ExitStatus.FAILED, message);
    }

    public ExitStatus status() {
        return status;
    }
}
