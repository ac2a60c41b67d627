package dev.toolwright.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run as a process of its own, which says a line for each instruction that it has solved, and at its end {@code complete …}. */
public final class ChildRun {

    private static final String COMPLETE = "complete";

    private ChildRun() {}

    /** @param prefix a program that starts it */
    static Process start(List<String> prefix, Redirect errors, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    /** Starts one, and kills it when it has solved so many. Returns what it said at its end if it came to that before. */
    public static @Nullable String killAfter(int solved, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Process child = start(List.of(), Redirect.INHERIT, main, arguments);
        try (BufferedReader output = child.inputReader()) {
            String line = output.readLine();
            for (int lines = 1; lines < solved && line != null && !line.startsWith(COMPLETE); lines++) {
                line = output.readLine();
            }
            return line == null || line.startsWith(COMPLETE) ? String.valueOf(line) : null;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
