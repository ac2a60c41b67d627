package dev.toolwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command as a process of its own, to be killed, starved or interrupted. */
final class CommandProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final BufferedReader err;

    private CommandProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.err = process.errorReader();
    }

    static CommandProcess start(Shell shell, String... arguments) {
        return start(List.of(), shell, arguments);
    }

    /** @param prefix a program that starts it */
    static CommandProcess start(List<String> prefix, Shell shell, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(shell.path(".").toFile());
        builder.environment().putAll(shell.environment());
        try {
            return new CommandProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line of results; null if there is none. */
    String outLine() throws IOException {
        return out.readLine();
    }

    /** Reads what is said on standard error until a line contains this; empty if none does. */
    String awaitError(String part) throws IOException {
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.contains(part)) {
                return line;
            }
        }
        return "";
    }

    List<String> errors() {
        return err.lines().toList();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code INT}, as a terminal sends on Ctrl-C, or {@code TERM}, as a service manager does. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    int status() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
