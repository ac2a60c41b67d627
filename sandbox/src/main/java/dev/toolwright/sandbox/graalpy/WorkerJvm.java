package dev.toolwright.sandbox.graalpy;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker. */
final class WorkerJvm {

    /** In GraalPy's folder: the worker's own code. */
    static final String JAR = "sandbox-worker.jar";

    private static final String MAIN = "dev.toolwright.worker.Main";

    private WorkerJvm() {}

    static List<String> command(Path folder, long memoryBytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:disable");
        command.add("-Xlog:all=warning:stderr");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Xmx" + memoryBytes);
        command.add("-cp");
        command.add(folder.resolve(JAR) + File.pathSeparator + folder.resolve("lib") + File.separator + "*");
        command.add(MAIN);
        return List.copyOf(command);
    }
}
