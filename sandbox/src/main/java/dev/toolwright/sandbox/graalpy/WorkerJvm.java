package dev.toolwright.sandbox.graalpy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that start the worker's program. */
final class WorkerJvm {

    /** The interpreter alone takes half of it. */
    private static final long LEAST_HEAP = 128L << 20;

    private WorkerJvm() {}

    /** Serves calls that may use so much memory. */
    static List<String> serve(Installation installation, long memoryBytes) {
        List<String> command = common();
        command.add("-Xmx" + Math.max(memoryBytes, LEAST_HEAP));
        command.add("-Dpolyglot.engine.resourcePath=" + installation.resources());
        if (Files.isRegularFile(installation.startUpCache())) {
            command.add("-XX:AOTCache=" + installation.startUpCache());
        }
        command.addAll(List.of("-jar", installation.jar().toString()));
        return List.copyOf(command);
    }

    /** Makes the prepared folder. */
    static List<String> prepare(Installation installation) {
        List<String> command = common();
        command.addAll(List.of("-jar", installation.jar().toString(), "prepare", installation.prepared().toString()));
        return List.copyOf(command);
    }

    /** The start-up cache has to be used with the flags that it was trained with. */
    private static List<String> common() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The JVM's own messages go to standard error: standard output belongs to the frames.
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-XX:+DisplayVMOutputToStderr"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow"));
        // The library that would give the interpreter access to native code is not there, which is as it should be.
        command.add("-Dpolyglotimpl.AttachLibraryFailureAction=ignore");
        return command;
    }
}
