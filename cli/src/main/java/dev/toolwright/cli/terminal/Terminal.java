package dev.toolwright.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command prints. Results go to {@code out}, talk to {@code err}. Escape codes are written to a terminal only,
 * and not if the environment says {@code NO_COLOR} or {@code TERM=dumb}.
 *
 * @param out results
 * @param err progress, hints, errors
 * @param colours whether {@code out} understands escape codes
 * @param animated whether {@code err} is a terminal, on which progress may be redrawn
 * @param width columns
 */
public record Terminal(PrintStream out, PrintStream err, boolean colours, boolean animated, int width) {

    /** The launcher tests what standard output and error are, since Java cannot tell them apart. */
    private static final String OUT_IS_TERMINAL = "toolwright.out.terminal";

    private static final String ERR_IS_TERMINAL = "toolwright.err.terminal";

    private static final int DEFAULT_WIDTH = 120;

    public static Terminal of(Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean(OUT_IS_TERMINAL) && !plain,
                Boolean.getBoolean(ERR_IS_TERMINAL) && !plain,
                width(environment));
    }

    /** Text in a style, or as it is where there are no colours. */
    public String style(Style style, String text) {
        return colours && !text.isEmpty() ? style.on() + text + Style.OFF : text;
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(columns)) : DEFAULT_WIDTH;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
