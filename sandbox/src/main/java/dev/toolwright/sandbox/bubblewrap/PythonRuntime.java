package dev.toolwright.sandbox.bubblewrap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.pool.LastWords;
import dev.toolwright.sandbox.python.PythonSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/**
 * The files that a Python of this machine is made of, told by itself.
 *
 * @param executable its program, links followed
 * @param folders its library and those of the system libraries that it loads
 * @param loader the path under which the kernel looks for the program's loader
 */
record PythonRuntime(Path executable, List<Path> folders, Path loader) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MACHINES = List.of("x86_64", "aarch64");
    private static final long SECONDS = 20;

    PythonRuntime {
        folders = List.copyOf(folders);
    }

    static PythonRuntime of(Path python) throws InterruptedException {
        try {
            return parse(python, ask(python));
        } catch (IOException e) {
            throw unavailable(python + " can't be asked for its files: " + e.getMessage());
        }
    }

    private static String ask(Path python) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(python.toString(), "-S", "-s", "-E", "-B", "-c", PythonSource.beside(PythonRuntime.class, "runtime.py"));
        builder.environment().clear();
        Process process = builder.start();
        process.getOutputStream().close();
        LastWords complaint = LastWords.of(process.getErrorStream());
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.toHandle().destroyForcibly();
            throw unavailable(python + " lacks a part of its standard library: " + complaint.text());
        }
        return told;
    }

    private static PythonRuntime parse(Path python, String told) throws IOException {
        JsonNode facts = JSON.readTree(told);
        String machine = facts.path("machine").asText();
        if (!MACHINES.contains(machine)) {
            throw unavailable("its system call filter knows x86_64 and aarch64, not " + machine);
        }
        if (!facts.path("loader").isTextual()) {
            throw unavailable(python + " names no loader; is it a program for Linux?");
        }
        List<Path> folders = StreamSupport.stream(facts.path("stdlib").spliterator(), false)
                .map(JsonNode::asText).map(Path::of).toList();
        List<Path> libraries = StreamSupport.stream(facts.path("libraries").spliterator(), false)
                .map(JsonNode::asText).map(Path::of).toList();
        return new PythonRuntime(
                Path.of(facts.path("executable").asText()), join(folders, libraries), Path.of(facts.path("loader").asText()));
    }

    private static List<Path> join(List<Path> some, List<Path> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static SandboxUnavailableException unavailable(String reason) {
        return new SandboxUnavailableException(BubblewrapEngine.NAME, reason);
    }
}
