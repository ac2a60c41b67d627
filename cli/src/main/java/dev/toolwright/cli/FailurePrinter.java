package dev.toolwright.cli;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Turns whatever ends a command into one line on standard error and an exit status; a stack trace only on request. */
final class FailurePrinter implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Failures of the JDK that mean a mistake in this program: their messages were not written for users. */
    private static final Set<Class<?>> MISTAKES = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            IllegalStateException.class);

    private final Terminal terminal;

    FailurePrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        print(name + ": " + Plain.line(message(failure)) + suggestion(failure) + " (help: " + name + " --help)");
        return ExitStatus.USAGE.code();
    }

    /** picocli's words, but for a command that there is none of: that is not an argument too many. */
    private static String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && !failure.getCommandLine().getSubcommands().isEmpty()) {
            return "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
        }
        String message = String.valueOf(failure.getMessage()).replaceFirst("^Error: ", "");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String suggestion(ParameterException failure) {
        List<String> suggestions = failure instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InterruptedException) {
            print("toolwright: interrupted");
            return ExitStatus.INTERRUPTED.code();
        }
        print("toolwright: " + Plain.line(lineOf(failure)));
        if (Arrays.asList(parsed.originalArgs().toArray()).contains("--verbose")) {
            failure.printStackTrace(terminal.err());
        }
        return failure instanceof CommandFailure known ? known.status().code() : ExitStatus.FAILED.code();
    }

    private static String lineOf(Exception failure) {
        String message = failure.getMessage();
        if (message == null || MISTAKES.contains(failure.getClass())) {
            return "internal error, " + failure + "; please report it with the output of --verbose";
        }
        return message;
    }

    private void print(String line) {
        terminal.err().println(terminal.animated() ? new Terminal(terminal.err(), terminal.err(), true, true, 0)
                .style(Style.BAD, line) : line);
    }
}
